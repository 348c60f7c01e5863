package org.welcomingcity.citations.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.exchange.domain.Difference;
import org.welcomingcity.citations.exchange.domain.Differences;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.ledger.Ledger;
import org.welcomingcity.platform.state.Seen;

/** Says who looks into a difference. */
@ApplicationScoped
public class AssignDifference {

    private final Differences differences;
    private final Ledger ledger;

    AssignDifference(Differences differences, Ledger ledger) {
        this.differences = differences;
        this.ledger = ledger;
    }

    /**
     * Gives it to somebody, or back to the queue.
     *
     * @param owner who looks into it; null for nobody
     * @return the difference as it is stored now
     * @throws Refused when it is unknown, changed meanwhile, or has ended
     */
    @Transactional
    public Difference assign(UUID id, Seen seen, @Nullable OfficerId owner) {
        var difference = differences.withId(id).orElseThrow(() -> Refused.unknown("difference", id));
        seen.mustBe(difference.version());
        ledger.append(difference.assignTo(owner));
        differences.store(difference);
        return difference;
    }
}
