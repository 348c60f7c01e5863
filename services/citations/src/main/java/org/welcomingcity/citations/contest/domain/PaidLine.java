package org.welcomingcity.citations.contest.domain;

import org.joda.money.Money;
import org.welcomingcity.kernel.Faults;

/** What was paid for a line, counted from one. */
public record PaidLine(int line, Money amount) {

    void check(Contest contest, Reports.Lines named, CourtLaw law, String field, Faults faults) {
        if (!amount.isPositive()) {
            faults.add(
                    field + "amount",
                    "payment-amount",
                    "nothing was paid",
                    "write the amount that was paid, or leave the line out");
        }
        if (!named.known(line, field + "line", faults) || !named.once(line, field + "line", faults)) {
            return;
        }
        if (!law.payable(contest.citation(), contest.disposition(line))) {
            faults.add(
                    field + "line", ReportedPayment.NOT_PAID, "only a civil infraction is paid", "leave the line out");
        } else if (contest.paid(line)) {
            faults.add(
                    field + "line",
                    ReportedPayment.PAID,
                    "the line is paid already, and a payment is final",
                    "leave the line out");
        }
    }
}
