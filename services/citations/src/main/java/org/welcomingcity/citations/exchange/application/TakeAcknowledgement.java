package org.welcomingcity.citations.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.welcomingcity.citations.exchange.domain.Acknowledgement;
import org.welcomingcity.citations.exchange.domain.Acknowledgement.Effect;
import org.welcomingcity.citations.exchange.domain.Acknowledgement.Outcome;
import org.welcomingcity.citations.exchange.domain.Difference;
import org.welcomingcity.citations.exchange.domain.DifferenceKind;
import org.welcomingcity.citations.exchange.domain.Differences;
import org.welcomingcity.citations.exchange.domain.Differences.Found;
import org.welcomingcity.citations.exchange.domain.ExchangeEvent.Acknowledged;
import org.welcomingcity.citations.exchange.domain.Transmission;
import org.welcomingcity.citations.exchange.domain.TransmissionContent;
import org.welcomingcity.citations.exchange.domain.TransmissionState;
import org.welcomingcity.citations.exchange.domain.Transmissions;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.ledger.Ledger;

/** Takes one message in which a partner says what fetched: in any order, as often as it comes, and it counts once. */
@ApplicationScoped
public class TakeAcknowledgement {

    private static final Set<DifferenceKind> SETTLED_BY_RECEIPT = EnumSet.of(
            DifferenceKind.NOT_FETCHED,
            DifferenceKind.NOT_ACKNOWLEDGED,
            DifferenceKind.REJECTED,
            DifferenceKind.CONTENT_DIFFERS,
            DifferenceKind.HELD_UNACKNOWLEDGED);

    private final Transmissions transmissions;
    private final Differences differences;
    private final Event<TransmissionAcknowledged> acknowledged;
    private final Ledger ledger;
    private final Clock clock;

    TakeAcknowledgement(
            Transmissions transmissions,
            Differences differences,
            Event<TransmissionAcknowledged> acknowledged,
            Ledger ledger,
            Clock clock) {
        this.transmissions = transmissions;
        this.differences = differences;
        this.acknowledged = acknowledged;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Takes one message, in a transaction of its own. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Effect take(Acknowledgement message, OfficerId by) {
        // The transmission is locked before the message is looked for: of two copies at once, one waits here.
        var about = Optional.ofNullable(message.transmission())
                .flatMap(transmissions::toChange)
                .filter(found -> found.partner() == message.partner()
                        && found.citation().equals(message.citation())
                        && found.fetchedAt() != null
                        && !Faults.isAhead(found.fetchedAt(), message.at()));
        if (transmissions.wasHere(message.partner(), message.message())) {
            return Effect.DUPLICATE;
        }
        var effect = about.map(transmission -> effectOn(transmission, message)).orElse(Effect.UNMATCHED);
        if (!transmissions.isNew(message, clock.instant(), by, effect)) {
            return Effect.DUPLICATE;
        }
        switch (effect) {
            case APPLIED -> about.ifPresent(transmission -> apply(transmission, message));
            case UNMATCHED ->
                open(
                        message,
                        DifferenceKind.UNKNOWN_TO_US,
                        "%s speaks of transmission %s, which was not sent to it or not yet on %s"
                                .formatted(message.partner().words(), message.transmission(), message.at()));
            case CONTENT_DIFFERS ->
                open(
                        message,
                        DifferenceKind.CONTENT_DIFFERS,
                        "%s received other bytes than were sent: digest %s"
                                .formatted(message.partner().words(), message.digest()));
            case STALE, DUPLICATE -> {
                // It changes nothing; that it came is kept.
            }
        }
        Optional.ofNullable(Acknowledged.of(effect, message)).ifPresent(ledger::append);
        return effect;
    }

    private static Effect effectOn(Transmission transmission, Acknowledgement message) {
        if (!transmission.isNews(message.at())) {
            return Effect.STALE;
        }
        var digest = message.digest();
        return message.outcome() == Outcome.RECEIVED
                        && digest != null
                        && !digest.equalsIgnoreCase(transmission.payload().digest())
                ? Effect.CONTENT_DIFFERS
                : Effect.APPLIED;
    }

    private void apply(Transmission transmission, Acknowledgement message) {
        if (message.outcome() == Outcome.REJECTED) {
            transmission.answered(TransmissionState.REJECTED, message.at(), message.reference());
            open(
                    message,
                    DifferenceKind.REJECTED,
                    "%s does not take it: %s"
                            .formatted(
                                    message.partner().words(),
                                    message.reason() == null ? "no reason given" : message.reason()));
            return;
        }
        transmission.answered(TransmissionState.ACKNOWLEDGED, message.at(), message.reference());
        transmissions.holds(
                message.partner(),
                message.citation(),
                transmission.content() == TransmissionContent.VOID,
                transmission.content() == TransmissionContent.VOID
                        ? null
                        : transmission.payload().digest(),
                message.at());
        settle(message);
        acknowledged.fire(new TransmissionAcknowledged(
                message.citation(), message.partner(), transmission.content(), message.at(), message.reference()));
    }

    private void settle(Acknowledgement message) {
        for (Difference difference : differences.openOnes(message.citation(), message.partner(), SETTLED_BY_RECEIPT)) {
            difference.settle(
                    "acknowledged by %s, as of %s".formatted(message.partner().words(), message.at()), clock.instant());
        }
    }

    private void open(Acknowledgement message, DifferenceKind kind, String detail) {
        differences.open(new Found(kind, message.partner(), message.citation(), detail), clock.instant());
    }
}
