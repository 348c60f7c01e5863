package org.welcomingcity.policy.decision;

import java.util.List;

/** What the policy answers: yes, no, or a person has to look. Each shows its work. */
public sealed interface Decision {

    /** What must be done along with, or because of, the answer; in the order in which to do it. */
    List<Obligation> obligations();

    /** The tables that were asked, the rows that hit, and the facts they saw. */
    Trail trail();

    /** Yes, under the obligations. */
    record Granted(List<Obligation> obligations, Trail trail) implements Decision {
        public Granted {
            obligations = List.copyOf(obligations);
        }
    }

    /** No, and why: every reason names the rule and what would mend it. */
    record Refused(List<Reason> reasons, List<Obligation> obligations, Trail trail) implements Decision {
        public Refused {
            reasons = List.copyOf(reasons);
            obligations = List.copyOf(obligations);
        }
    }

    /** The tables do not settle it: a person has to look first, and why. */
    record Referred(List<Reason> reasons, List<Obligation> obligations, Trail trail) implements Decision {
        public Referred {
            reasons = List.copyOf(reasons);
            obligations = List.copyOf(obligations);
        }
    }
}
