package org.welcomingcity.citations.citation.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.assignment.domain.Assignee;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.policy.citation.CitationKind;

/**
 * What the queue is filtered by; null means everything.
 *
 * @param status where the citation stands
 * @param kind what sort it is
 * @param officer who issued it
 * @param assignee who works on it, or nobody
 * @param from not before this moment
 * @param before before this moment
 * @param text the beginning of a number or plate
 * @param afterAt where the page before ended
 * @param afterNumber likewise
 * @param limit how many at most
 */
public record CitationQuery(
        @Nullable CitationStatus status,
        @Nullable CitationKind kind,
        @Nullable OfficerId officer,
        @Nullable Assignee assignee,
        @Nullable Instant from,
        @Nullable Instant before,
        @Nullable String text,
        @Nullable Instant afterAt,
        @Nullable CitationNumber afterNumber,
        int limit) {

    /** The same for what one officer issued; for everybody's where null. */
    public CitationQuery of(@Nullable OfficerId issuer) {
        return new CitationQuery(status, kind, issuer, assignee, from, before, text, afterAt, afterNumber, limit);
    }

    /** The same with so many at most. */
    public CitationQuery upTo(int most) {
        return new CitationQuery(status, kind, officer, assignee, from, before, text, afterAt, afterNumber, most);
    }
}
