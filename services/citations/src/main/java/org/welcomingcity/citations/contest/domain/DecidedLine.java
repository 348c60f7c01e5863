package org.welcomingcity.citations.contest.domain;

import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.Faults;

/**
 * What was decided about one line.
 *
 * @param line counted from one
 * @param amountCents what is to be paid; null where nothing was ordered
 */
public record DecidedLine(
        int line, LineOutcome.Outcome outcome, @Nullable Long amountCents) {

    void check(Contest contest, Reports.Lines named, CourtLaw law, String field, Faults faults) {
        if (!named.known(line, field + "line", faults)) {
            return;
        }
        named.once(line, field + "line", faults);
        var disposition = contest.disposition(line);
        var ruling = law.outcome(contest.citation(), disposition, outcome);
        switch (ruling.fit()) {
            case FITS -> {
                // Nothing is wrong with it.
            }
            case DOES_NOT_FIT ->
                faults.add(
                        field + "outcome",
                        ruling.ruleId(),
                        ruling.cite(),
                        "a %s line cannot end as %s".formatted(disposition, outcome),
                        "name an outcome that such a line can have");
            case NEEDS_COMPLAINT ->
                faults.add(
                        field + "outcome",
                        ruling.ruleId(),
                        ruling.cite(),
                        "no complaint has issued",
                        "record that the complaint issued first");
        }
        if (amountCents != null && !outcome.takesAmount()) {
            faults.add(
                    field + "amount",
                    "outcome-amount",
                    "only a finding of responsible has an amount here",
                    "leave the amount out");
        }
    }
}
