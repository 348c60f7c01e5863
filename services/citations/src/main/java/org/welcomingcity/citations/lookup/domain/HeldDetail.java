package org.welcomingcity.citations.lookup.domain;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;
import org.welcomingcity.citations.citation.domain.Citation;

/**
 * Something that stands on a citation's paper: its plate, the number of the license, the vehicle's identification number, or the
 * driver's date of birth. Blanks, signs and case do not count, nor does an O where there is a zero.
 */
public record HeldDetail(String folded) {

    private static final DateTimeFormatter AS_WRITTEN = DateTimeFormatter.ofPattern("MMddyyyy", Locale.ROOT);

    /** What somebody typed. */
    public static HeldDetail typed(String text) {
        return new HeldDetail(folded(text));
    }

    /** Whether it stands on the citation. Nothing stands on none. */
    public boolean standsOn(Citation citation) {
        return !folded.isEmpty() && details(citation).map(HeldDetail::folded).anyMatch(folded::equals);
    }

    private static Stream<String> details(Citation citation) {
        var driver = citation.driver();
        var born = driver.dateOfBirth();
        var vehicle = citation.vehicle();
        var plate = vehicle == null ? null : vehicle.plate();
        return Stream.of(
                        Stream.ofNullable(driver.licenceNumber()),
                        born == null ? Stream.<String>empty() : Stream.of(AS_WRITTEN.format(born), born.toString()),
                        Stream.ofNullable(vehicle == null ? null : vehicle.vin()),
                        Stream.ofNullable(plate == null ? null : plate.characters()))
                .flatMap(each -> each);
    }

    private static String folded(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "").replace('O', '0');
    }
}
