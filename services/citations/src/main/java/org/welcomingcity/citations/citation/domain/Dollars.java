package org.welcomingcity.citations.citation.domain;

import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Amounts, which the database holds in cents and people write in dollars and cents. */
public final class Dollars {

    /** How an amount is written in a report. */
    public static final String WRITTEN = "\\d{1,5}\\.\\d{2}";

    private Dollars() {}

    /** The amount as it is calculated with. */
    public static Money of(long cents) {
        return Money.ofMinor(CurrencyUnit.USD, cents);
    }

    /** The amount as the API says it; null where there is none. */
    public static @Nullable String told(@Nullable Long cents) {
        return cents == null ? null : of(cents).toString();
    }

    /** The amount as a sentence has it, such as $104.99. */
    public static String written(Money amount) {
        return "$" + amount.getAmount().toPlainString();
    }

    /** An amount that was written as {@link #WRITTEN} has it. */
    public static Money read(String written) {
        return Money.of(CurrencyUnit.USD, new BigDecimal(written));
    }

    /** The cents of an amount that was written as {@link #WRITTEN} has it. */
    public static long cents(String written) {
        return new BigDecimal(written).movePointRight(2).longValueExact();
    }
}
