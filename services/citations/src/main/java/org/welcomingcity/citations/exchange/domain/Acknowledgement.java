package org.welcomingcity.citations.exchange.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.numbering.domain.CitationNumber;

/**
 * What a partner says about something it fetched.
 *
 * @param message the partner's own id of the message; a message that arrives twice is one message
 * @param transmission what it is about
 * @param citation the citation's number, as a check
 * @param at when the partner said so
 * @param digest of what the partner received, where it says
 * @param reference the partner's own reference
 * @param reason why it does not take it
 */
public record Acknowledgement(
        Partner partner,
        String message,
        @Nullable Long transmission,
        CitationNumber citation,
        Outcome outcome,
        Instant at,
        @Nullable String digest,
        @Nullable String reference,
        @Nullable String reason) {

    /** What the partner says. */
    public enum Outcome {
        RECEIVED,
        REJECTED
    }

    /** What came of the message. */
    public enum Effect {
        /** It is what counts now. */
        APPLIED,
        /** The same message was here before. */
        DUPLICATE,
        /** A later message was here before. */
        STALE,
        /** It is about nothing that was sent to this partner; a difference is open. */
        UNMATCHED,
        /** The partner has something else than what was sent; a difference is open. */
        CONTENT_DIFFERS
    }
}
