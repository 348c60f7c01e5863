package org.welcomingcity.citations.numbering.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.welcomingcity.citations.numbering.domain.AccountedNumber;
import org.welcomingcity.citations.numbering.domain.Books;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.ledger.Ledger;
import org.welcomingcity.platform.state.Seen;

/** A sergeant or above sends an explanation back; the officer writes another. */
@ApplicationScoped
public class ReturnExplanation {

    private final Books books;
    private final Ledger ledger;

    ReturnExplanation(Books books, Ledger ledger) {
        this.books = books;
        this.ledger = ledger;
    }

    /**
     * Sends it back.
     *
     * @param note what is missing
     * @throws Refused when nothing waits, somebody changed it meanwhile, or the explanation or number is the reviewer's own
     */
    @Transactional
    public AccountedNumber sendBack(CitationNumber number, Seen seen, String note, OfficerId by) {
        var accounted = books.numberToChange(number).orElseThrow(() -> Unknown.number(number));
        seen.mustBe(accounted.version());
        ledger.append(accounted.sendBack(note, by));
        return accounted;
    }
}
