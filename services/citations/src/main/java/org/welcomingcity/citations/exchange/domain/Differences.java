package org.welcomingcity.citations.exchange.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.assignment.domain.Assignee;
import org.welcomingcity.citations.numbering.domain.CitationNumber;

/** The queue of differences, and the comparisons that fill it. */
public interface Differences {

    /** Which are wanted; null means any. */
    record Query(
            boolean open,
            @Nullable DifferenceKind kind,
            @Nullable Partner partner,
            @Nullable Assignee owner,
            @Nullable CitationNumber citation,
            @Nullable Instant afterOpened,
            @Nullable UUID afterId,
            int limit) {}

    /**
     * What a comparison found.
     *
     * @param detail in words for a person
     */
    record Found(DifferenceKind kind, Partner partner, CitationNumber citation, String detail) {}

    /** How many of a sort are open, and since when the oldest. */
    record Open(Partner partner, DifferenceKind kind, long count, Instant oldest) {}

    /**
     * Opens it, unless the same is open.
     *
     * @return whether it was opened
     */
    boolean open(Found found, Instant at);

    /** The open ones of those kinds about a citation at a partner, locked. */
    List<Difference> openOnes(CitationNumber citation, Partner partner, Collection<DifferenceKind> kinds);

    /** The open ones of those kinds about any of the citations at a partner, locked. */
    List<Difference> openAbout(Collection<CitationNumber> citations, Partner partner, Collection<DifferenceKind> kinds);

    /** One. */
    Optional<Difference> withId(UUID id);

    /** Stores what became different, so that its version is the one that stands. */
    void store(Difference difference);

    /** Those that match, oldest first. */
    List<Difference> matching(Query query);

    /** What waits for too long: queued before one moment or fetched before another. */
    List<Found> waitingTooLong(Instant queuedBefore, Instant fetchedBefore, int limit);

    /**
     * Compares a partner's statement about violations of some days with what was sent.
     *
     * @param from the first day
     * @param to the last day
     * @param asOf as of when the partner speaks
     */
    List<Found> between(Partner partner, LocalDate from, LocalDate to, Instant asOf);

    /** What is open. */
    List<Open> open();

    /** How many transmissions are in each state, by partner. */
    Map<Partner, Map<TransmissionState, Long>> transmissions();
}
