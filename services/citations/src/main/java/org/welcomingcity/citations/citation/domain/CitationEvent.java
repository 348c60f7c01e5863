package org.welcomingcity.citations.citation.domain;

import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.ledger.event.Basis;
import org.welcomingcity.ledger.event.LedgerEvent;
import org.welcomingcity.ledger.event.Recorded;

/** What happened to a citation. */
public sealed interface CitationEvent extends LedgerEvent {

    /** Which. */
    CitationNumber citation();

    @Override
    default String object() {
        return Citation.KIND + "/" + citation();
    }

    /**
     * A step that was made.
     *
     * @param reason what was said about it
     * @param basis the rule behind it
     */
    static CitationEvent made(Move move, CitationNumber citation, @Nullable String reason, Basis basis) {
        return switch (move) {
            case ISSUE -> new Issued(citation, reason, basis);
            case DELIVER_AT_SCENE -> new DeliveredAtScene(citation, reason, basis);
            case DELIVER_LATE -> new DeliveredLate(citation, reason, basis);
            case HAND_IN_COPIES -> new CopiesHandedIn(citation, reason, basis);
            case REACH_REGISTRAR -> new ReachedRegistrar(citation, reason, basis);
            case REACH_COURT -> new ReachedCourt(citation, reason, basis);
            case PAY -> new Paid(citation, reason, basis);
            case REQUEST_HEARING -> new HearingRequested(citation, reason, basis);
            case ENTER_DEFAULT -> new Defaulted(citation, reason, basis);
            case REQUEST_MAGISTRATE_HEARING -> new MagistrateHearingRequested(citation, reason, basis);
            case ISSUE_COMPLAINT -> new ComplaintIssued(citation, reason, basis);
            case DECLINE_COMPLAINT -> new NoComplaint(citation, reason, basis);
            case CLOSE -> new Closed(citation, reason, basis);
            case MAKE_VOID -> new Voided(citation, reason, basis);
        };
    }

    @Recorded(action = "citation.issued", says = "A citation was issued under its number.", personal = true)
    record Issued(CitationNumber citation, @Nullable String reason, Basis basis) implements CitationEvent {}

    @Recorded(
            action = "federal-document.received-not-acted-on",
            says = "A federal administrative document was at hand at a stop, and was no ground for anything.")
    record FederalDocumentNotActedOn(CitationNumber citation, Basis basis) implements CitationEvent {}

    @Recorded(action = "citation.delivered-at-scene", says = "A citation was delivered at the scene.", personal = true)
    record DeliveredAtScene(
            CitationNumber citation, @Nullable String reason, Basis basis) implements CitationEvent {}

    @Recorded(
            action = "citation.delivered-late",
            says = "A citation was delivered later, for the reason stated.",
            personal = true)
    record DeliveredLate(CitationNumber citation, @Nullable String reason, Basis basis) implements CitationEvent {}

    @Recorded(
            action = "citation.deliver",
            says = "Somebody tried to say how a citation was delivered, and was not permitted.",
            personal = true)
    record DeliveryReport(CitationNumber citation) implements CitationEvent {}

    @Recorded(action = "citation.copies-handed-in", says = "The copies of a citation were handed in.", personal = true)
    record CopiesHandedIn(CitationNumber citation, @Nullable String reason, Basis basis) implements CitationEvent {}

    @Recorded(
            action = "citation.hand-in",
            says = "Somebody tried to hand in the copies of a citation, and was not permitted.",
            personal = true)
    record HandingIn(CitationNumber citation) implements CitationEvent {}

    @Recorded(action = "citation.forwarded", says = "A citation was sent on.", personal = true)
    record Forwarded(CitationNumber citation, String reason, Basis basis) implements CitationEvent {}

    @Recorded(
            action = "citation.forwarding-rejected",
            says = "A citation that was sent on was rejected.",
            personal = true)
    record ForwardingRejected(CitationNumber citation, String reason, Basis basis) implements CitationEvent {}

    @Recorded(action = "citation.reached-registrar", says = "A citation reached the registrar.", personal = true)
    record ReachedRegistrar(
            CitationNumber citation, @Nullable String reason, Basis basis) implements CitationEvent {}

    @Recorded(action = "citation.reached-court", says = "A citation reached the court.", personal = true)
    record ReachedCourt(CitationNumber citation, @Nullable String reason, Basis basis) implements CitationEvent {}

    @Recorded(action = "citation.paid", says = "A citation was paid.", personal = true)
    record Paid(CitationNumber citation, @Nullable String reason, Basis basis) implements CitationEvent {}

    @Recorded(
            action = "citation.hearing-requested",
            says = "A hearing about a citation was requested.",
            personal = true)
    record HearingRequested(
            CitationNumber citation, @Nullable String reason, Basis basis) implements CitationEvent {}

    @Recorded(action = "citation.defaulted", says = "A citation went into default.", personal = true)
    record Defaulted(CitationNumber citation, @Nullable String reason, Basis basis) implements CitationEvent {}

    @Recorded(
            action = "citation.magistrate-hearing-requested",
            says = "A hearing before the clerk-magistrate was requested.",
            personal = true)
    record MagistrateHearingRequested(
            CitationNumber citation, @Nullable String reason, Basis basis) implements CitationEvent {}

    @Recorded(action = "citation.complaint-issued", says = "A complaint was issued.", personal = true)
    record ComplaintIssued(
            CitationNumber citation, @Nullable String reason, Basis basis) implements CitationEvent {}

    @Recorded(action = "citation.no-complaint", says = "No complaint was issued.", personal = true)
    record NoComplaint(CitationNumber citation, @Nullable String reason, Basis basis) implements CitationEvent {}

    @Recorded(action = "citation.closed", says = "A citation was closed.", personal = true)
    record Closed(CitationNumber citation, @Nullable String reason, Basis basis) implements CitationEvent {}

    @Recorded(action = "citation.voided", says = "A citation was voided, as its number was.", personal = true)
    record Voided(CitationNumber citation, @Nullable String reason, Basis basis) implements CitationEvent {}

    @Recorded(action = "citation.read", says = "A citation was read, or somebody was not permitted to.")
    record Read(CitationNumber citation) implements CitationEvent {}

    @Recorded(
            action = "citation.trail-read",
            says = "The trail of a citation was read, or somebody was not permitted to.")
    record TrailRead(CitationNumber citation) implements CitationEvent {}

    @Recorded(action = "citation.assigned", says = "A citation was given to a clerk.")
    record Assigned(CitationNumber citation, String reason) implements CitationEvent {}

    @Recorded(action = "citation.given-back", says = "A citation was given back to the queue.")
    record GivenBack(CitationNumber citation) implements CitationEvent {}

    /** What an officer perceived was recorded: that it was, and nothing of what. */
    @Recorded(
            action = "citation.perceived-recorded",
            says = "What an officer perceived was recorded, or somebody was not permitted to.")
    record PerceivedRecorded(CitationNumber citation) implements CitationEvent {}
}
