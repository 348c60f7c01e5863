package org.welcomingcity.reporting.stateexport.application;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.Refusal;

/** Where in a line each column of the closed list stands. A column that is not of the list is never read. */
final class Columns {

    /** The columns, as the export names them. */
    static final List<String> NAMES = List.of(
            "citation",
            "event_date",
            "time_hh",
            "time_mm",
            "am_pm",
            "viol_type",
            "citation_type",
            "offense",
            "offense_description",
            "disposition_desc",
            "location_name",
            "searched",
            "crash",
            "court_code",
            "lic_state",
            "lic_class",
            "plate_type",
            "vhc_state",
            "vhc_year",
            "make_model",
            "commercial",
            "amount",
            "hearing_requested",
            "posted_speed",
            "viol_speed",
            "officer_cert");

    private final Map<String, Integer> places;
    private final int width;

    private Columns(Map<String, Integer> places, int width) {
        this.places = places;
        this.width = width;
    }

    /**
     * Reads the header.
     *
     * @param header the file's first line; null where it has none
     * @throws org.welcomingcity.kernel.Refused when a column is missing or stands twice
     */
    static Columns of(@Nullable String header) {
        var names = header == null ? List.<String>of() : cells(header);
        var places = new HashMap<String, Integer>();
        var faults = new Faults();
        for (var place = 0; place < names.size(); place++) {
            var name = names.get(place).strip();
            if (places.put(name, place) != null && NAMES.contains(name)) {
                fault(faults, "the header names %s twice".formatted(name));
            }
        }
        NAMES.stream()
                .filter(name -> !places.containsKey(name))
                .forEach(name -> fault(faults, "the header lacks %s".formatted(name)));
        faults.refuseIfAny(
                Refusal.Kind.MALFORMED,
                "malformed-request",
                "This is not a state citation export. Nothing was stored.");
        return new Columns(places, names.size());
    }

    private static void fault(Faults faults, String problem) {
        faults.add(
                "",
                "state-export-columns",
                problem,
                "send UTF-8 CSV whose first line names the columns " + String.join(",", NAMES));
    }

    /** How many cells a line has. */
    int width() {
        return width;
    }

    /** The cell, without surrounding blanks; null where it is empty. */
    @Nullable
    String cell(List<String> cells, String column) {
        var place = places.get(column);
        var text = place == null ? "" : cells.get(place).strip();
        return text.isEmpty() ? null : text;
    }

    /** The cells of one line. */
    static List<String> cells(String line) {
        try (var reader = CsvReader.builder().ofCsvRecord(line)) {
            return reader.stream().findFirst().map(CsvRecord::getFields).orElse(List.of());
        } catch (CsvParseException | IOException e) {
            return List.of();
        }
    }
}
