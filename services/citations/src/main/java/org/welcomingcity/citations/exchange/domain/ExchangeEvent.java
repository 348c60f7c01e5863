package org.welcomingcity.citations.exchange.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.exchange.domain.Acknowledgement.Effect;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.ledger.event.LedgerEvent;
import org.welcomingcity.ledger.event.Recorded;

/** What happened between the department, the registrar and the court. */
public sealed interface ExchangeEvent extends LedgerEvent {

    @Recorded(action = "transmission.queued", says = "A citation stands ready for the registrar or the court.")
    record TransmissionQueued(long transmission, String reason) implements ExchangeEvent {

        /** A transmission that now waits. */
        public static TransmissionQueued of(Transmission queued) {
            return new TransmissionQueued(
                    queued.id(),
                    "%s, attempt %d, to %s"
                            .formatted(
                                    queued.citation(),
                                    queued.attempt(),
                                    queued.partner().words()));
        }

        @Override
        public String object() {
            return "transmission/" + transmission;
        }
    }

    @Recorded(action = "transmissions.fetched", says = "The registrar or the court fetched what stood ready.")
    record TransmissionsFetched(UUID batch, String reason) implements ExchangeEvent {

        @Override
        public String object() {
            return "transmission-batch/" + batch;
        }
    }

    /** A message of a partner about one citation; which effect it had is the type. */
    sealed interface Acknowledged extends ExchangeEvent {

        /** The citation it is about. */
        CitationNumber citation();

        @Override
        default String object() {
            return "citation-exchange/" + citation();
        }

        /** The event of a message; none of one that was here before. */
        static @Nullable Acknowledged of(Effect effect, Acknowledgement message) {
            var reason = "%s: %s".formatted(message.partner().words(), message.outcome());
            return switch (effect) {
                case APPLIED -> new AcknowledgementApplied(message.citation(), reason);
                case STALE -> new AcknowledgementStale(message.citation(), reason);
                case UNMATCHED -> new AcknowledgementUnmatched(message.citation(), reason);
                case CONTENT_DIFFERS -> new AcknowledgementContentDiffers(message.citation(), reason);
                case DUPLICATE -> null;
            };
        }
    }

    @Recorded(
            action = "acknowledgement.applied",
            says = "A message of the registrar or the court about a citation counts.")
    record AcknowledgementApplied(CitationNumber citation, String reason) implements Acknowledged {}

    @Recorded(action = "acknowledgement.stale", says = "A message came after a later one, and changed nothing.")
    record AcknowledgementStale(CitationNumber citation, String reason) implements Acknowledged {}

    @Recorded(
            action = "acknowledgement.unmatched",
            says = "A message is about nothing that was sent; a difference is open.")
    record AcknowledgementUnmatched(CitationNumber citation, String reason) implements Acknowledged {}

    @Recorded(
            action = "acknowledgement.content-differs",
            says = "The other party received something else than was sent; a difference is open.")
    record AcknowledgementContentDiffers(CitationNumber citation, String reason) implements Acknowledged {}

    @Recorded(
            action = "statement.compared",
            says = "What the registrar or the court holds was compared with what was sent.")
    record StatementCompared(Partner partner, Instant asOf, String reason) implements ExchangeEvent {

        @Override
        public String object() {
            return "statement/" + partner + "/" + asOf;
        }
    }

    @Recorded(action = "differences.opened", says = "What was sent and what is held differ in these places.")
    record DifferencesOpened(int opened) implements ExchangeEvent {

        @Override
        public String object() {
            return "difference-queue/all";
        }

        @Override
        public String reason() {
            return "%d wait too long".formatted(opened);
        }
    }

    /** Something that was done to one difference. */
    sealed interface OfDifference extends ExchangeEvent {

        /** The difference's id. */
        UUID difference();

        @Override
        default String object() {
            return "difference/" + difference();
        }
    }

    @Recorded(action = "difference.assigned", says = "A difference was given to somebody to settle.")
    record DifferenceAssigned(UUID difference, String reason) implements OfDifference {}

    @Recorded(
            action = "difference.sent-again",
            says = "A difference was settled by sending the citation again.",
            personal = true)
    record DifferenceSentAgain(UUID difference, String reason) implements OfDifference {}

    @Recorded(
            action = "difference.corrected-here",
            says = "A difference was settled by a correction here.",
            personal = true)
    record DifferenceCorrectedHere(UUID difference, String reason) implements OfDifference {}

    @Recorded(
            action = "difference.corrected-there",
            says = "A difference was settled by a correction at the other party.",
            personal = true)
    record DifferenceCorrectedThere(UUID difference, String reason) implements OfDifference {}

    @Recorded(action = "difference.no-mismatch", says = "A difference turned out to be none.", personal = true)
    record DifferenceWasNone(UUID difference, String reason) implements OfDifference {}

    @Recorded(
            action = "difference.settled-itself",
            says = "A difference was gone when it was compared again.",
            personal = true)
    record DifferenceSettledItself(UUID difference, String reason) implements OfDifference {}
}
