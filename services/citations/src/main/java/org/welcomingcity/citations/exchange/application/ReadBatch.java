package org.welcomingcity.citations.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.exchange.domain.FetchedBatch;
import org.welcomingcity.citations.exchange.domain.Partner;
import org.welcomingcity.citations.exchange.domain.Transmissions;
import org.welcomingcity.kernel.Refused;

/** Reads a batch once more. */
@ApplicationScoped
public class ReadBatch {

    private final Transmissions transmissions;

    ReadBatch(Transmissions transmissions) {
        this.transmissions = transmissions;
    }

    /**
     * The batch with what was last fetched in it.
     *
     * @param partner whose it has to be; null for anybody's
     * @throws Refused when there is none of that partner's
     */
    @Transactional
    public FetchedBatch read(UUID id, @Nullable Partner partner) {
        var batch = transmissions
                .batch(id)
                .filter(found -> partner == null || found.partner() == partner)
                .orElseThrow(() -> Refused.unknown("batch", id));
        return new FetchedBatch(batch, transmissions.inBatch(id), transmissions.countQueued(batch.partner()));
    }
}
