package org.welcomingcity.citations.numbering.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.welcomingcity.casework.offer.Action;
import org.welcomingcity.citations.numbering.domain.Books;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.citations.numbering.domain.CitationNumbers;
import org.welcomingcity.citations.numbering.domain.NumberRefusals;
import org.welcomingcity.citations.numbering.domain.NumberState;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;

/** Gives a citation its number. */
@ApplicationScoped
class NumbersForCitations implements CitationNumbers {

    private final Books books;

    NumbersForCitations(Books books) {
        this.books = books;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public CitationNumber next(OfficerId officer, Instant at) {
        return books.takeNext(officer, at)
                .orElseThrow(() -> new Refused(new Refusal(
                        Refusal.Kind.CONFLICT,
                        "no-citation-numbers-left",
                        "Every electronic range of citation numbers is used up; the chief has to receive a new one.",
                        List.of())));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void use(CitationNumber number, OfficerId officer, Instant writtenAt) {
        var wanted = books.numberToChange(number).orElseThrow(() -> NumberRefusals.notGivenOut(number));
        wanted.issue(Optional.ofNullable(wanted.lease()).flatMap(books::lease).orElse(null), officer, writtenAt);
    }

    @Override
    public Optional<Refusal> cannotBeExplained(CitationNumber number) {
        return books.number(number)
                .map(accounted -> Action.refusalOf(() -> accounted.mustBeExplainable(NumberState.VOIDED)))
                .orElseGet(() -> Optional.of(Unknown.number(number).refusal()));
    }
}
