package org.welcomingcity.platform.state;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;

/** The caller looked at an older state; it says which state is stored now and, where that is known, what became different. */
public final class Stale extends Refused {

    private static final long serialVersionUID = 1L;

    /**
     * A field that became different since the caller looked.
     *
     * @param field its name
     * @param was what the caller saw; null for nothing
     * @param now what is stored; null for nothing
     * @param at when it last became different
     */
    public record Difference(
            String field, @Nullable Object was, @Nullable Object now, Instant at) {}

    private final long currentVersion;
    private final transient List<Difference> differences;

    Stale(Refusal refusal, long currentVersion, List<Difference> differences) {
        super(refusal);
        this.currentVersion = currentVersion;
        this.differences = List.copyOf(differences);
    }

    /** The version that is stored now. */
    public long currentVersion() {
        return currentVersion;
    }

    /** What became different; empty where that is not known. */
    public List<Difference> differences() {
        return differences;
    }
}
