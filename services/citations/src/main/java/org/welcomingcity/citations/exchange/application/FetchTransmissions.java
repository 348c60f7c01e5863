package org.welcomingcity.citations.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.exchange.domain.Partner;
import org.welcomingcity.citations.exchange.domain.Transmission;
import org.welcomingcity.citations.exchange.domain.Transmissions;
import org.welcomingcity.citations.exchange.domain.Transmissions.Batch;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.ledger.Happening;
import org.welcomingcity.ledger.Ledger;

/** A partner fetches what waits for it, in batches. What it fetched is not sent before it says that it has it. */
@ApplicationScoped
public class FetchTransmissions {

    /**
     * A batch with what is in it.
     *
     * @param remaining how many more wait to be fetched for the first time
     */
    public record Fetched(Batch batch, List<Transmission> items, long remaining) {}

    private final Transmissions transmissions;
    private final Ledger ledger;
    private final Clock clock;

    FetchTransmissions(Transmissions transmissions, Ledger ledger, Clock clock) {
        this.transmissions = transmissions;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Makes a batch of what waits.
     *
     * @param again whether also what was fetched before and never answered: the partner may have lost it
     */
    @Transactional
    public Fetched next(Partner partner, boolean again, int limit, String by) {
        var batch = new Batch(UUID.randomUUID(), partner, clock.instant(), by);
        transmissions.add(batch);
        var items = transmissions.waiting(partner, again, limit);
        items.forEach(item -> item.fetched(batch.id(), batch.fetchedAt()));
        ledger.append(Happening.done("transmissions.fetched", "transmission-batch/" + batch.id())
                .because("%d for %s".formatted(items.size(), partner.words())));
        return new Fetched(batch, items, transmissions.countQueued(partner));
    }

    /**
     * A batch once more.
     *
     * @param partner whose it has to be; null for anybody's
     * @throws Refused when there is none of that partner's
     */
    @Transactional
    public Fetched batch(UUID id, @Nullable Partner partner) {
        var batch = transmissions
                .batch(id)
                .filter(found -> partner == null || found.partner() == partner)
                .orElseThrow(() -> new Refused(new Refusal(
                        Refusal.Kind.NOT_FOUND, "unknown-batch", "There is no batch %s.".formatted(id), List.of())));
        return new Fetched(batch, transmissions.inBatch(id), transmissions.countQueued(batch.partner()));
    }

    /** What is on its way, in order. */
    @Transactional
    public List<Transmission> list(
            Transmission.@Nullable State state,
            @Nullable Partner partner,
            @Nullable String citation,
            long after,
            int limit) {
        return citation == null ? transmissions.inState(state, partner, after, limit) : transmissions.of(citation);
    }
}
