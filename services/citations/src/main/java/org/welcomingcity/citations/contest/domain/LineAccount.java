package org.welcomingcity.citations.contest.domain;

import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.citation.domain.Dollars;

/**
 * What is owed on a line and what was reported as paid. Payments add up.
 *
 * @param due what is owed: what was ordered last, else what the officer wrote; null where nobody named an amount
 * @param received all that was reported
 */
public record LineAccount(@Nullable Money due, Money received) {

    static LineAccount of(@Nullable Long dueCents, Stream<ReportedPayment> payments) {
        return new LineAccount(
                dueCents == null ? null : Dollars.of(dueCents),
                payments.map(ReportedPayment::amount).reduce(Money.zero(CurrencyUnit.USD), Money::plus));
    }

    /** Whether it is paid in full. Where nobody named an amount, whoever took a payment knows what was owed. */
    public boolean paid() {
        return received.isPositive() && (due == null || !received.isLessThan(due));
    }

    /** What is still to be paid; null where nobody named an amount. */
    public @Nullable Money rest() {
        return due == null ? null : atLeastNothing(due.minus(received));
    }

    /** What was paid beyond what is owed. */
    public Money overpaid() {
        return due == null ? Money.zero(CurrencyUnit.USD) : atLeastNothing(received.minus(due));
    }

    private static Money atLeastNothing(Money amount) {
        return amount.isNegative() ? Money.zero(CurrencyUnit.USD) : amount;
    }
}
