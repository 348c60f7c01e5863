package org.welcomingcity.policy.pack;

import java.util.List;
import org.welcomingcity.kernel.RuleStatus;

/**
 * A rule of the law that no table decides under its own name, with what holds it instead, or why nothing here does.
 *
 * @param ruleId its id in the law
 * @param cite where it stands
 * @param status how well it is known
 * @param words what it says
 * @param by what holds it
 * @param why how, or why not
 */
record HeldElsewhere(String ruleId, String cite, RuleStatus status, String words, By by, String why) {

    /** What holds it. */
    enum By {
        /** A table decides it under another name. */
        TABLES("decided under another name"),
        /** The system is built so that it cannot be otherwise. */
        FORM("held by how the system is built"),
        /** A service keeps the record of it. */
        SERVICE("recorded by a service"),
        /** Nothing here. */
        OUT_OF_SCOPE("out of scope");

        private final String words;

        By(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    static List<HeldElsewhere> all() {
        return Rows.read(
                Sources.SHIPPED,
                "common/held-elsewhere.csv",
                row -> new HeldElsewhere(
                        Rows.required(row, "ruleId"),
                        Rows.required(row, "cite"),
                        RuleStatus.valueOf(Rows.required(row, "status")),
                        Rows.required(row, "words"),
                        By.valueOf(Rows.required(row, "heldBy")),
                        Rows.required(row, "why")));
    }
}
