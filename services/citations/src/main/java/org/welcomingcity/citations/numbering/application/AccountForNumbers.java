package org.welcomingcity.citations.numbering.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.welcomingcity.citations.access.Rights;
import org.welcomingcity.citations.numbering.domain.AccountedNumber;
import org.welcomingcity.citations.numbering.domain.Books;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.citations.numbering.domain.IssuedCitations;
import org.welcomingcity.citations.numbering.domain.NumberState;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refusal.Fault;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.ledger.Happening;
import org.welcomingcity.ledger.Ledger;
import org.welcomingcity.platform.security.ActingUser;
import org.welcomingcity.platform.state.Seen;

/** An officer explains what became of a spoiled or voided number, and a sergeant or above countersigns it. */
@ApplicationScoped
public class AccountForNumbers {

    private final Books books;
    private final IssuedCitations citations;
    private final Ledger ledger;
    private final Clock clock;

    AccountForNumbers(Books books, IssuedCitations citations, Ledger ledger, Clock clock) {
        this.books = books;
        this.citations = citations;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * The full explanation, by the officer whose number it is or, where that officer cannot, by a sergeant or above.
     *
     * @param wanted spoiled or voided
     * @throws Refused when the number is unknown, another officer's, or cannot go there
     */
    @Transactional
    public void explain(CitationNumber number, NumberState wanted, String text, ActingUser by) {
        var accounted = locked(number);
        if (!accounted.officer().equals(by.name()) && !by.may(Rights.EXPLAIN_FOR_OTHERS)) {
            throw new Refused(new Refusal(
                    Refusal.Kind.NOT_PERMITTED,
                    "not-your-number",
                    "The officer who had the number explains it, or a sergeant or above.",
                    List.of(new Fault(
                            "",
                            "cit-void",
                            "G.L. c. 90C § 2",
                            "the number was given to another officer",
                            "ask that officer, or a sergeant"))));
        }
        accounted.explain(wanted, text, new OfficerId(by.name()), clock.instant());
        ledger.append(Happening.done("number.explained-as-" + slug(wanted), object(number))
                .because(text));
    }

    /**
     * Countersigns the explanation: the number goes where it says, and a citation under a voided number is void.
     *
     * @throws Refused when nothing waits, somebody changed it meanwhile, or the explanation or number is the signer's own
     */
    @Transactional
    public void countersign(CitationNumber number, Seen seen, OfficerId by) {
        var accounted = locked(number);
        seen.mustBe(accounted.version());
        accounted.countersign(by, clock.instant());
        if (accounted.state() == NumberState.VOIDED) {
            citations.voided(number, by, String.valueOf(accounted.explanation()));
        }
        ledger.append(Happening.done("number." + slug(accounted.state()), object(number))
                .because(accounted.explanation()));
    }

    /**
     * Sends the explanation back; the officer writes another.
     *
     * @throws Refused as {@link #countersign}
     */
    @Transactional
    public void sendBack(CitationNumber number, Seen seen, String note, OfficerId by) {
        var accounted = locked(number);
        seen.mustBe(accounted.version());
        accounted.sendBack(by);
        ledger.append(
                Happening.done("number.explanation-returned", object(number)).because(note));
    }

    private AccountedNumber locked(CitationNumber number) {
        return books.numberToChange(number).orElseThrow(() -> Unknown.number(number));
    }

    private static String object(CitationNumber number) {
        return "number/" + number;
    }

    private static String slug(NumberState state) {
        return state.words().replace(' ', '-');
    }
}
