package org.welcomingcity.citations.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.welcomingcity.citations.exchange.domain.Difference;
import org.welcomingcity.citations.exchange.domain.Differences;
import org.welcomingcity.citations.exchange.domain.Resolution;
import org.welcomingcity.citations.exchange.domain.Transmission;
import org.welcomingcity.citations.exchange.domain.Transmissions;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.ledger.Ledger;
import org.welcomingcity.platform.state.Seen;

/** Ends a difference, for the reason stated. */
@ApplicationScoped
public class ResolveDifference {

    /** How it ends, why, and who says so. */
    public record Command(UUID id, Seen seen, Resolution how, String reason, OfficerId by) {}

    private final Differences differences;
    private final Transmissions transmissions;
    private final QueueTransmissions queue;
    private final Ledger ledger;
    private final Clock clock;

    ResolveDifference(
            Differences differences,
            Transmissions transmissions,
            QueueTransmissions queue,
            Ledger ledger,
            Clock clock) {
        this.differences = differences;
        this.transmissions = transmissions;
        this.queue = queue;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Ends it. Sending again queues another attempt.
     *
     * @return the difference as it is stored now
     * @throws Refused when it is unknown, changed meanwhile, has ended, or there is nothing to be sent again
     */
    @Transactional
    public Difference resolve(Command command) {
        var difference =
                differences.withId(command.id()).orElseThrow(() -> Refused.unknown("difference", command.id()));
        command.seen().mustBe(difference.version());
        var resolved = difference.resolve(command.how(), command.reason(), command.by(), clock.instant());
        if (command.how() == Resolution.SENT_AGAIN) {
            queue.again(toSendAgain(difference));
        }
        ledger.append(resolved);
        differences.store(difference);
        return difference;
    }

    private Transmission toSendAgain(Difference difference) {
        return transmissions
                .last(difference.citation(), difference.content())
                .filter(last -> last.partner() == difference.partner())
                .orElseThrow(difference::nothingWasSent);
    }
}
