package org.welcomingcity.citations.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.welcomingcity.citations.exchange.domain.ExchangeEvent.TransmissionsFetched;
import org.welcomingcity.citations.exchange.domain.FetchedBatch;
import org.welcomingcity.citations.exchange.domain.Partner;
import org.welcomingcity.citations.exchange.domain.Transmissions;
import org.welcomingcity.citations.exchange.domain.Transmissions.Batch;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.ledger.Ledger;

/** A partner fetches what waits for it, in batches. What it fetched is not sent before it says that it has it. */
@ApplicationScoped
public class FetchTransmissions {

    /**
     * What is fetched, and by whom.
     *
     * @param again whether also what was fetched before and never answered: the partner may have lost it
     * @param limit the most transmissions
     */
    public record Command(Partner partner, boolean again, int limit, OfficerId by) {}

    private final Transmissions transmissions;
    private final Ledger ledger;
    private final Clock clock;

    FetchTransmissions(Transmissions transmissions, Ledger ledger, Clock clock) {
        this.transmissions = transmissions;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Makes a batch of what waits. */
    @Transactional
    public FetchedBatch fetch(Command command) {
        var partner = command.partner();
        var batch = new Batch(UUID.randomUUID(), partner, clock.instant(), command.by());
        transmissions.add(batch);
        var items = transmissions.waiting(partner, command.again(), command.limit());
        items.forEach(item -> item.fetched(batch.id(), batch.fetchedAt()));
        ledger.append(new TransmissionsFetched(batch.id(), "%d for %s".formatted(items.size(), partner.words())));
        return new FetchedBatch(batch, items, transmissions.countQueued(partner));
    }
}
