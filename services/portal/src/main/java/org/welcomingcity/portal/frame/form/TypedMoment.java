package org.welcomingcity.portal.frame.form;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.portal.frame.language.FrameWords;
import org.welcomingcity.portal.frame.page.CityClock;
import org.welcomingcity.portal.service.Fault;

/**
 * A day and a time as a browser's field holds them, by the city's clocks. In the night of the spring change an hour does not
 * exist; in that of the autumn change one comes twice, and whoever types a time in it says which: nobody guesses for them.
 */
public final class TypedMoment {

    private static final String CLOCK = ".clock";

    private TypedMoment() {}

    /** What the input is called that says which of the two, where a time came twice. */
    static String clockOf(String field) {
        return field + CLOCK;
    }

    /** What a field holds; null where that is no day and time. */
    public static @Nullable LocalDateTime local(FormDraft draft, String field) {
        try {
            var typed = draft.entered(field);
            return typed == null ? null : LocalDateTime.parse(typed);
        } catch (DateTimeException notAMoment) {
            return null;
        }
    }

    /** As the services read it, with the offset of the city's clocks; null where the field holds none, or none that can be told. */
    public static @Nullable String sent(FormDraft draft, String field) {
        var local = local(draft, field);
        if (local == null) {
            return null;
        }
        var offsets = offsets(local);
        var offset = offsets.size() == 2
                ? chosen(draft, field, offsets)
                : offsets.stream().findFirst().orElse(null);
        return offset == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local.atOffset(offset));
    }

    /**
     * What keeps a time from being one.
     *
     * @param label what the field is called
     */
    public static Optional<Fault> fault(FrameWords frameWords, FormDraft draft, String field, String label) {
        var local = local(draft, field);
        if (local == null) {
            return Optional.empty();
        }
        var offsets = offsets(local);
        if (offsets.isEmpty()) {
            return Optional.of(
                    new Fault(field, "", null, frameWords.faultMomentNever(label), frameWords.faultMomentNeverMend()));
        }
        return offsets.size() == 2 && chosen(draft, field, offsets) == null
                ? Optional.of(new Fault(
                        field, "", null, frameWords.faultMomentTwice(label), frameWords.faultMomentTwiceMend()))
                : Optional.empty();
    }

    /** Whether the time in a field came twice. */
    static boolean cameTwice(FormDraft draft, String field) {
        var local = local(draft, field);
        return local != null && offsets(local).size() == 2;
    }

    private static List<ZoneOffset> offsets(LocalDateTime local) {
        return CityClock.ZONE.getRules().getValidOffsets(local);
    }

    // The first of the two is daylight saving time, the second is standard time.
    private static @Nullable ZoneOffset chosen(FormDraft draft, String field, List<ZoneOffset> offsets) {
        return switch (draft.value(clockOf(field))) {
            case "EDT" -> offsets.getFirst();
            case "EST" -> offsets.getLast();
            default -> null;
        };
    }
}
