package org.welcomingcity.citations.search.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.search.domain.SearchEvent.PersonSearched;

/**
 * That somebody looked for a person, and why.
 *
 * @param id its id, by which the ledger names it
 * @param at when
 * @param actor who looked
 * @param purpose why
 * @param reference the case, request or hearing it was for; null where the purpose needs none
 * @param name what was typed
 * @param hits how many citations the page showed
 */
public record PersonSearch(
        UUID id,
        Instant at,
        String actor,
        Purpose purpose,
        @Nullable String reference,
        String name,
        int hits) {

    /** Why somebody may look for a person. */
    public enum Purpose {
        /** Work on a citation or a case that is at hand. */
        CASE_WORK,
        /** A court's or the registrar's question. */
        COURT_OR_REGISTRAR,
        /** The person asked what is held about them. */
        OWN_REQUEST,
        /** A request for records is being answered. */
        RECORDS_REQUEST,
        /** A complaint or an internal review. */
        COMPLAINT_OR_REVIEW,
        /** An audit of this system. */
        AUDIT
    }

    /** Somebody looked for a person, for the reason stated. */
    public static PersonSearch of(Instant at, String actor, Reason reason, String name, int hits) {
        return new PersonSearch(UUID.randomUUID(), at, actor, reason.stated(), reason.reference(), name, hits);
    }

    /** That it happened; the name is not told. */
    public SearchEvent happened() {
        return new PersonSearched(id, reference == null ? purpose.name() : purpose.name() + ": " + reference);
    }
}
