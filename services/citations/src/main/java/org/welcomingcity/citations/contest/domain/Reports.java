package org.welcomingcity.citations.contest.domain;

import java.util.HashSet;
import java.util.Set;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.Refusal;

/** What is alike in every report of the registrar or the court. */
final class Reports {

    private Reports() {}

    /** Goes on only where a report can stand as it is. */
    static void refuse(Faults faults) {
        faults.refuseIfAny(
                Refusal.Kind.AGAINST_THE_RULES,
                "report-cannot-stand",
                "The report cannot stand as it is. Nothing was stored.");
    }

    /** The lines that a report names: each is on the citation, and named once. */
    static final class Lines {

        private final Citation citation;
        private final String twice;
        private final Set<Integer> seen = new HashSet<>();

        /**
         * @param twice what to do about a line that is named twice
         */
        Lines(Citation citation, String twice) {
            this.citation = citation;
            this.twice = twice;
        }

        /** Whether the line is on the citation; where it is not, that is among the faults. */
        boolean known(int line, String field, Faults faults) {
            var count = citation.violations().size();
            if (line < 1 || line > count) {
                faults.add(field, "line-known", "the citation has %d lines".formatted(count), "name one of them");
                return false;
            }
            return true;
        }

        /** Whether it was not named before; where it was, that is among the faults. */
        boolean once(int line, String field, Faults faults) {
            if (!seen.add(line)) {
                faults.add(field, "line-once", "the line is named twice", twice);
                return false;
            }
            return true;
        }
    }
}
