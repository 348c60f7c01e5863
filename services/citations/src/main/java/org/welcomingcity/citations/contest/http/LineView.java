package org.welcomingcity.citations.contest.http;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.words.InCallersWords;
import org.welcomingcity.citations.citation.domain.Violation;
import org.welcomingcity.citations.contest.domain.Contest;
import org.welcomingcity.citations.contest.domain.LineOutcome;

/**
 * Where a line stands.
 *
 * @param due what is owed, as ordered last, else as the officer wrote it; null where nobody named an amount
 * @param received what was reported as paid, added up
 * @param rest what is still to be paid; null where nobody named an amount
 * @param overpaid what was paid beyond what is owed; null where nothing was
 */
public record LineView(
        int line,
        String offence,
        @InCallersWords String title,
        Violation.Disposition disposition,
        boolean settled,
        boolean paid,
        LineOutcome.@Nullable Outcome outcome,
        @Nullable String due,
        String received,
        @Nullable String rest,
        @Nullable String overpaid) {

    static LineView of(int line, Contest contest) {
        var violation = contest.citation().violations().get(line - 1);
        var account = contest.account(line);
        var overpaid = account.overpaid();
        return new LineView(
                line,
                violation.offence(),
                violation.title(),
                violation.disposition(),
                contest.settled(line),
                account.paid(),
                contest.outcomeOf(line).map(LineOutcome::outcome).orElse(null),
                text(account.due()),
                account.received().toString(),
                text(account.rest()),
                overpaid.isPositive() ? overpaid.toString() : null);
    }

    private static @Nullable String text(@Nullable Money amount) {
        return amount == null ? null : amount.toString();
    }
}
