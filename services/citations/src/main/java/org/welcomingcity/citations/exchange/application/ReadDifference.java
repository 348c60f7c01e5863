package org.welcomingcity.citations.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.welcomingcity.citations.exchange.domain.Difference;
import org.welcomingcity.citations.exchange.domain.Differences;
import org.welcomingcity.kernel.Refused;

/** Reads one difference. */
@ApplicationScoped
public class ReadDifference {

    private final Differences differences;

    ReadDifference(Differences differences) {
        this.differences = differences;
    }

    /**
     * The difference.
     *
     * @throws Refused when there is none of that id
     */
    @Transactional
    public Difference read(UUID id) {
        return differences.withId(id).orElseThrow(() -> Refused.unknown("difference", id));
    }
}
