package org.welcomingcity.citations.citation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.citation.domain.CitationEvent;
import org.welcomingcity.citations.citation.domain.CitationStatus;
import org.welcomingcity.citations.citation.domain.CitationVoided;
import org.welcomingcity.citations.citation.domain.Move;
import org.welcomingcity.citations.citation.domain.MoveLaw;
import org.welcomingcity.citations.citation.domain.Recording;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.citations.numbering.domain.IssuedCitations;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.ledger.Ledger;
import org.welcomingcity.ledger.event.Basis;
import org.welcomingcity.policy.citation.CitationKind;

/** Tells the numbers about the citations under them. */
@ApplicationScoped
class CitationsUnderNumbers implements IssuedCitations {

    private final EntityManager database;
    private final Event<CitationVoided> voided;
    private final Ledger ledger;
    private final MoveLaw law;
    private final Clock clock;

    CitationsUnderNumbers(
            EntityManager database, Event<CitationVoided> voided, Ledger ledger, MoveLaw law, Clock clock) {
        this.database = database;
        this.voided = voided;
        this.ledger = ledger;
        this.law = law;
        this.clock = clock;
    }

    @Override
    public void mustBeVoidable(CitationNumber number) {
        var citation = database.find(Citation.class, number);
        if (citation != null) {
            citation.cannotMake(law, Move.MAKE_VOID).ifPresent(refusal -> {
                throw new Refused(refusal);
            });
        }
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void voided(CitationNumber number, OfficerId by, String explanation) {
        var citation = database.find(Citation.class, number, LockModeType.PESSIMISTIC_WRITE);
        if (citation == null) {
            throw new IllegalStateException("%s is issued, and no citation is under it".formatted(number));
        }
        citation.becomeVoid(law, new Recording(by, clock.instant(), clock.getZone()), explanation);
        ledger.append(new CitationEvent.Voided(number, explanation, Basis.NONE));
        voided.fire(new CitationVoided(citation, explanation));
    }

    @Override
    public Set<CitationNumber> without(@Nullable String book, @Nullable OfficerId officer) {
        return Set.copyOf(database.createQuery("""
                        select n.number from AccountedNumber n where n.state = ISSUED and n.explanation.requested is null
                            and n.book = coalesce(:book, n.book) and n.officer = coalesce(:officer, n.officer)
                            and not exists (from Citation c where c.number = n.number)""", CitationNumber.class)
                .setParameter("book", book)
                .setParameter("officer", officer)
                .getResultList());
    }

    @Override
    public Map<CitationNumber, String> inWords(Collection<CitationNumber> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        return database.createQuery(
                        "select number, kind, status from Citation where number in :numbers", Object[].class)
                .setParameter("numbers", numbers)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (CitationNumber) row[0],
                        row -> inWords((CitationKind) row[1], (CitationStatus) row[2])));
    }

    // That it is issued or void the number says itself.
    private static String inWords(CitationKind kind, CitationStatus status) {
        return status == CitationStatus.ISSUED || status == CitationStatus.VOID
                ? words(kind)
                : "%s, %s".formatted(words(kind), words(status));
    }

    private static String words(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
