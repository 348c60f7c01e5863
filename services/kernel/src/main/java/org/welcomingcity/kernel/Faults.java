package org.welcomingcity.kernel;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects everything that is wrong with a request, so that the person who sent it mends it in one go. */
public final class Faults {

    private final List<Refusal.Fault> found = new ArrayList<>();

    /** Notes a fault under a rule that no law stands behind. */
    public void add(String field, String rule, String problem, String mend) {
        add(field, rule, null, problem, mend);
    }

    /** Notes a fault under a rule with its cite. */
    public void add(String field, String rule, @Nullable String cite, String problem, String mend) {
        found.add(new Refusal.Fault(field, rule, cite, problem, mend));
    }

    /** Whether nothing was found. */
    public boolean none() {
        return found.isEmpty();
    }

    /**
     * Goes on only when nothing was found.
     *
     * @throws Refused with everything that was found
     */
    public void refuseIfAny(Refusal.Kind kind, String code, String detail) {
        if (!found.isEmpty()) {
            throw new Refused(asRefusal(kind, code, detail));
        }
    }

    /** What was found, as a refusal to be answered with. */
    public Refusal asRefusal(Refusal.Kind kind, String code, String detail) {
        return new Refusal(kind, code, detail, found);
    }
}
