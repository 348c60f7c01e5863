package org.welcomingcity.kernel;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects everything that is wrong with a request, so that the person who sent it mends it in one go. */
public final class Faults {

    /**
     * What two clocks may differ by, of a device, a partner's system and the city: a moment that lies less ahead than this
     * has happened. One length at every door, whether a form, a message or a file comes in.
     */
    public static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private static final String NOT_IN_FUTURE = "time-not-in-future";
    private static final String IN_ORDER = "time-in-order";

    private final List<Refusal.Fault> found = new ArrayList<>();

    /** Notes a fault under a rule that no law stands behind. */
    public void add(String field, String rule, String problem, String mend) {
        add(field, rule, null, problem, mend);
    }

    /** Notes a fault under a rule with its cite. */
    public void add(String field, String rule, @Nullable String cite, String problem, String mend) {
        found.add(new Refusal.Fault(field, rule, cite, problem, mend));
    }

    /**
     * Reads a text as the type it stands for. A text that is none is a fault, with what the type itself says about it.
     *
     * @param type makes the type of the text, such as {@code OfficerId::new}
     * @param mend what to send instead
     * @return what was read; null where that was a fault
     */
    public <T> @Nullable T read(String field, String rule, String text, Function<String, T> type, String mend) {
        try {
            return type.apply(text);
        } catch (IllegalArgumentException notOfThatForm) {
            add(field, rule, String.valueOf(notOfThatForm.getMessage()), mend);
            return null;
        }
    }

    /** A day that somebody reports is not in the future. */
    public void happened(String field, LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            add(field, NOT_IN_FUTURE, "this has not happened yet", "check the date");
        }
    }

    /** A moment that somebody reports is not in the future. */
    public void happened(String field, Instant at, Instant now) {
        if (isAhead(at, now)) {
            add(field, NOT_IN_FUTURE, "this has not happened yet", "check the time");
        }
    }

    /** Whether a moment has not come, by any of two clocks. */
    public static boolean isAhead(Instant at, Instant now) {
        return at.isAfter(now.plus(CLOCKS_DIFFER));
    }

    /**
     * A day that somebody reports is not before what it follows, and not in the future.
     *
     * @param what what it follows, in words: {@code the violation}
     */
    public void inOrder(String field, LocalDate day, LocalDate earliest, String what, LocalDate today) {
        if (day.isBefore(earliest)) {
            add(field, IN_ORDER, "this is before %s (%s)".formatted(what, earliest), "check the date");
        } else {
            happened(field, day, today);
        }
    }

    /** The same of a moment. */
    public void inOrder(String field, Instant at, Instant earliest, String what, Instant now) {
        if (at.isBefore(earliest)) {
            add(field, IN_ORDER, "this is before " + what, "check the time");
        } else {
            happened(field, at, now);
        }
    }

    /** Whether nothing was found. */
    public boolean none() {
        return found.isEmpty();
    }

    /**
     * Goes on only when nothing was found.
     *
     * @throws Refused with everything that was found
     */
    public void refuseIfAny(Refusal.Kind kind, String code, String detail) {
        if (!found.isEmpty()) {
            throw new Refused(asRefusal(kind, code, detail));
        }
    }

    /** What was found, as a refusal to be answered with. */
    public Refusal asRefusal(Refusal.Kind kind, String code, String detail) {
        return new Refusal(kind, code, detail, found);
    }
}
