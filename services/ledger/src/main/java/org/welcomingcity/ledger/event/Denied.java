package org.welcomingcity.ledger.event;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody tried and was not permitted to do; told as an event of the type that it would have been.
 *
 * @param attempted what it would have been
 */
public record Denied(LedgerEvent attempted) implements LedgerEvent {

    @Override
    public Outcome outcome() {
        return Outcome.DENIED;
    }

    @Override
    public String object() {
        return attempted.object();
    }

    @Override
    public @Nullable String reason() {
        return attempted.reason();
    }

    @Override
    public Basis basis() {
        return attempted.basis();
    }

    @Override
    public List<String> shown() {
        return attempted.shown();
    }

    @Override
    public Map<String, String> details() {
        return attempted.details();
    }
}
