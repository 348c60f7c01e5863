package org.welcomingcity.ledger.retention;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Instant;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.ledger.Ledger;
import org.welcomingcity.ledger.log.OwnEvent;

/**
 * Destroys the keys to the personal content of cases whose time is over: closed for as long as the rule of their kind says, and
 * not under legal hold. What was sealed stays and proves as before; only nobody can read its personal part any more.
 */
@ApplicationScoped
public class Shredder {

    private static final Logger LOG = Logger.getLogger(Shredder.class);

    private static final int AT_A_TIME = 500;

    private final RetentionRows rows;
    private final Map<String, ClosedCases> kinds = new TreeMap<>();
    private final Ledger ledger;

    Shredder(RetentionRows rows, @Any Instance<ClosedCases> kinds, Ledger ledger) {
        this.rows = rows;
        this.ledger = ledger;
        kinds.forEach(kind -> this.kinds.put(kind.kind(), kind));
    }

    /** The kinds of case that this service can tell the end of. */
    public List<String> kinds() {
        return List.copyOf(kinds.keySet());
    }

    @Scheduled(
            cron = "{ledger.shred.at:0 30 3 * * ?}",
            timeZone = "America/New_York",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void everyNight() {
        shredWhatIsDue();
    }

    /**
     * Shreds whatever is due, each case in a transaction of its own together with its entry. To do it twice, or on two machines at
     * once, shreds each case once.
     *
     * @return how many cases
     */
    public int shredWhatIsDue() {
        var shredded = 0;
        for (var rule : QuarkusTransaction.requiringNew().call(() -> rows.rules(kinds()))) {
            if (rule.keepFor() != null) {
                shredded += shred(rule.kind(), rule.keepFor());
            }
        }
        if (shredded > 0) {
            LOG.infof("the personal content of %d cases was destroyed", shredded);
        }
        return shredded;
    }

    private int shred(String kind, Period keepFor) {
        var shredded = 0;
        UUID after = null;
        for (var page = page(kind, keepFor, after); !page.isEmpty(); page = page(kind, keepFor, after)) {
            for (var due : due(kind, keepFor, page).entrySet()) {
                try {
                    if (QuarkusTransaction.requiringNew().call(() -> shred(due.getKey(), due.getValue()))) {
                        shredded++;
                    }
                } catch (RuntimeException refused) {
                    // A hold was placed in the meantime, or the database is away; the next night looks again.
                    LOG.warnf(refused, "the personal content of %s was not destroyed", due.getKey());
                }
            }
            after = page.getLast().key();
        }
        return shredded;
    }

    private List<RetentionRows.Kept> page(String kind, Period keepFor, @Nullable UUID after) {
        return QuarkusTransaction.requiringNew().call(() -> rows.oldEnough(kind, keepFor, after, AT_A_TIME));
    }

    private Map<String, Instant> due(String kind, Period keepFor, List<RetentionRows.Kept> page) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var closedAt = new HashMap<String, Instant>();
            ofKind(kind)
                    .closedAt(page.stream()
                            .map(kept -> kept.about().substring(kind.length() + 1))
                            .toList())
                    .forEach((number, at) -> closedAt.put(kind + "/" + number, at));
            closedAt.keySet().retainAll(rows.due(closedAt, keepFor));
            return closedAt;
        });
    }

    private ClosedCases ofKind(String kind) {
        var known = kinds.get(kind);
        if (known == null) {
            throw new IllegalArgumentException("nobody knows when a case of kind %s is closed".formatted(kind));
        }
        return known;
    }

    // The database looks at rule, time and hold once more, so that a hold placed in the meantime wins.
    private boolean shred(String about, Instant closed) {
        var basis = rows.shred(about, closed);
        basis.ifPresent(rests -> ledger.append(new OwnEvent.Shredded(about, rests, closed)));
        return basis.isPresent();
    }
}
