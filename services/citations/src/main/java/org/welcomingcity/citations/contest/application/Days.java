package org.welcomingcity.citations.contest.application;

import java.time.Clock;
import java.time.LocalDate;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.Refusal;

/** Days that others report: after what they follow, and not in the future. */
final class Days {

    private Days() {}

    static void between(String field, LocalDate day, LocalDate earliest, String what, Clock clock, Faults faults) {
        if (day.isBefore(earliest)) {
            faults.add(field, "time-in-order", "this is before %s (%s)".formatted(what, earliest), "check the date");
        } else if (day.isAfter(LocalDate.ofInstant(clock.instant(), clock.getZone()))) {
            faults.add(field, "time-not-in-future", "this has not happened yet", "check the date");
        }
    }

    static void refuse(Faults faults) {
        faults.refuseIfAny(
                Refusal.Kind.AGAINST_THE_RULES,
                "report-cannot-stand",
                "The report cannot stand as it is. Nothing was stored.");
    }
}
