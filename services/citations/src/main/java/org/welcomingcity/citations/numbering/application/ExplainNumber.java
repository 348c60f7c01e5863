package org.welcomingcity.citations.numbering.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.welcomingcity.citations.access.Rights;
import org.welcomingcity.citations.numbering.domain.AccountedNumber;
import org.welcomingcity.citations.numbering.domain.Books;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.citations.numbering.domain.IssuedCitations;
import org.welcomingcity.citations.numbering.domain.NumberState;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.ledger.Ledger;
import org.welcomingcity.platform.security.ActingUser;

/** An officer explains what became of a spoiled or voided number; who may, for an officer who cannot. */
@ApplicationScoped
public class ExplainNumber {

    private final Books books;
    private final IssuedCitations citations;
    private final Ledger ledger;
    private final Clock clock;

    ExplainNumber(Books books, IssuedCitations citations, Ledger ledger, Clock clock) {
        this.books = books;
        this.citations = citations;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Puts the full explanation down.
     *
     * @param wanted spoiled or voided
     * @throws Refused when the number is unknown, another officer's, or cannot go there, or the citation under it cannot
     *     become void any more
     */
    @Transactional
    public AccountedNumber explain(CitationNumber number, NumberState wanted, String text, ActingUser by) {
        var accounted = books.numberToChange(number).orElseThrow(() -> Unknown.number(number));
        var explained =
                accounted.explain(wanted, text, by.knownAs(), by.may(Rights.EXPLAIN_FOR_OTHERS), clock.instant());
        if (wanted == NumberState.VOIDED) {
            citations.mustBeVoidable(number);
        }
        ledger.append(explained);
        return accounted;
    }
}
