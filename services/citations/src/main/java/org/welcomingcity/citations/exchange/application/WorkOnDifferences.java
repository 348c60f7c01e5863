package org.welcomingcity.citations.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.exchange.domain.Difference;
import org.welcomingcity.citations.exchange.domain.Difference.Kind;
import org.welcomingcity.citations.exchange.domain.Difference.Resolution;
import org.welcomingcity.citations.exchange.domain.Differences;
import org.welcomingcity.citations.exchange.domain.Partner;
import org.welcomingcity.citations.exchange.domain.Transmission;
import org.welcomingcity.citations.exchange.domain.Transmission.Content;
import org.welcomingcity.citations.exchange.domain.Transmissions;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refusal.Fault;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.ledger.Happening;
import org.welcomingcity.ledger.Ledger;
import org.welcomingcity.platform.paging.Cursor;
import org.welcomingcity.platform.paging.Page;
import org.welcomingcity.platform.state.Seen;

/** The queue of differences: who looks into one, and how it ends. */
@ApplicationScoped
public class WorkOnDifferences {

    /** Where the three stand: what is on its way, and what differs. */
    public record Standing(Map<Partner, Map<Transmission.State, Long>> transmissions, List<Differences.Open> open) {}

    private final Differences differences;
    private final Transmissions transmissions;
    private final QueueTransmissions queue;
    private final Ledger ledger;
    private final Clock clock;

    WorkOnDifferences(
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

    /** The queue, oldest first. */
    @Transactional
    public Page<Difference> list(Differences.Query query) {
        return Page.of(
                differences.matching(query),
                query.limit() - 1,
                last -> new Cursor(last.openedAt(), last.id().toString()));
    }

    /** Where the three stand. */
    @Transactional
    public Standing standing() {
        return new Standing(differences.transmissions(), differences.open());
    }

    /** One of them. */
    @Transactional
    public Difference withId(UUID id) {
        return find(id);
    }

    /**
     * Gives it to somebody, or back to the queue.
     *
     * @throws Refused when it is unknown, changed meanwhile, or has ended
     */
    @Transactional
    public void giveTo(UUID id, Seen seen, @Nullable OfficerId owner) {
        var difference = find(id);
        seen.mustBe(difference.version());
        difference.belongTo(owner);
        ledger.append(Happening.done("difference.assigned", "difference/" + id)
                .because(owner == null ? "to nobody" : "to " + owner));
    }

    /**
     * Ends it. Sending again queues another attempt.
     *
     * @throws Refused when it is unknown, changed meanwhile, has ended, or there is nothing to be sent again
     */
    @Transactional
    public void resolve(UUID id, Seen seen, Resolution how, String reason, OfficerId by) {
        var difference = find(id);
        seen.mustBe(difference.version());
        difference.resolve(how, reason, by.value(), clock.instant());
        if (how == Resolution.SENT_AGAIN) {
            queue.again(toSendAgain(difference));
        }
        ledger.append(Happening.done(
                        "difference." + how.name().toLowerCase(Locale.ROOT).replace('_', '-'), "difference/" + id)
                .because(reason));
    }

    private Transmission toSendAgain(Difference difference) {
        var content = difference.kind() == Kind.VOID_NOT_KNOWN ? Content.VOID : Content.CITATION;
        return transmissions
                .last(difference.citation(), content)
                .filter(last -> last.partner() == difference.partner())
                .orElseThrow(() -> new Refused(new Refusal(
                        Refusal.Kind.CONFLICT,
                        "nothing-to-send",
                        "Nothing about %s was ever sent to %s. Nothing was changed."
                                .formatted(
                                        difference.citation(),
                                        difference.partner().words()),
                        List.of(new Fault(
                                "resolution",
                                "difference-resolution",
                                null,
                                "there is nothing to be sent again",
                                "resolve it another way")))));
    }

    private Difference find(UUID id) {
        return differences
                .withId(id)
                .orElseThrow(() -> new Refused(new Refusal(
                        Refusal.Kind.NOT_FOUND,
                        "unknown-difference",
                        "There is no difference %s.".formatted(id),
                        List.of())));
    }
}
