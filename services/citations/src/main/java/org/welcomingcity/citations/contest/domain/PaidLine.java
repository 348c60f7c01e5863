package org.welcomingcity.citations.contest.domain;

import org.welcomingcity.kernel.Faults;

/** A line that was paid, counted from one. */
public record PaidLine(int line, long amountCents) {

    void check(Contest contest, Reports.Lines named, CourtLaw law, String field, Faults faults) {
        if (!named.known(line, field, faults) || !named.once(line, field, faults)) {
            return;
        }
        if (!law.payable(contest.citation(), contest.disposition(line))) {
            faults.add(field, ReportedPayment.NOT_PAID, "only a civil infraction is paid", "leave the line out");
        } else if (contest.paid(line)) {
            faults.add(
                    field,
                    ReportedPayment.PAID,
                    "the line is paid already, and a payment is final",
                    "leave the line out");
        }
    }
}
