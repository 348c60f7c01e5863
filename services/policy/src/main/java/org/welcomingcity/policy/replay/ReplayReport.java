package org.welcomingcity.policy.replay;

import java.util.List;

/**
 * What changed.
 *
 * @param cases how many cases there were
 * @param changed in how many at least one outcome is another
 * @param changes every difference met, the most frequent first
 */
public record ReplayReport(long cases, long changed, List<Counted> changes) {

    public ReplayReport {
        changes = List.copyOf(changes);
    }

    /**
     * How often a difference was met.
     *
     * @param change the difference
     * @param cases in how many cases
     * @param examples the references of the first of them
     */
    public record Counted(Change change, long cases, List<String> examples) {
        public Counted {
            examples = List.copyOf(examples);
        }
    }
}
