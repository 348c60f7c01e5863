package org.welcomingcity.citations.numbering.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.welcomingcity.citations.numbering.domain.AccountedNumber;
import org.welcomingcity.citations.numbering.domain.Books;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.citations.numbering.domain.IssuedCitations;
import org.welcomingcity.citations.numbering.domain.NumberingEvent.NumberVoided;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.ledger.Ledger;
import org.welcomingcity.platform.state.Seen;

/** A sergeant or above countersigns the explanation of a number, which goes where it says. */
@ApplicationScoped
public class CountersignExplanation {

    private final Books books;
    private final IssuedCitations citations;
    private final Ledger ledger;
    private final Clock clock;

    CountersignExplanation(Books books, IssuedCitations citations, Ledger ledger, Clock clock) {
        this.books = books;
        this.citations = citations;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Countersigns it; a citation under a voided number is void.
     *
     * @throws Refused when nothing waits, somebody changed it meanwhile, or the explanation or number is the signer's own
     */
    @Transactional
    public AccountedNumber countersign(CitationNumber number, Seen seen, OfficerId by) {
        var accounted = books.numberToChange(number).orElseThrow(() -> Unknown.number(number));
        seen.mustBe(accounted.version());
        var countersigned = accounted.countersign(by, clock.instant());
        if (countersigned instanceof NumberVoided) {
            citations.voided(number, by, countersigned.reason());
        }
        ledger.append(countersigned);
        return accounted;
    }
}
