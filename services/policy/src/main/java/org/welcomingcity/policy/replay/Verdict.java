package org.welcomingcity.policy.replay;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.policy.decision.Trail;

/**
 * What one table says about a case.
 *
 * @param ruleId the rule of the row that decided; empty where none did
 * @param outcome the first conclusion of the row, or why there is none
 */
public record Verdict(String ruleId, String outcome) {

    /** The table was not asked: the law has none, or came to it by another way. */
    static final Verdict NOT_ASKED = new Verdict("", "NOT_ASKED");

    /** No pack was in force. */
    static final Verdict NO_PACK = new Verdict("", "NO_PACK");

    /** The facts contradict each other under that law. */
    static final Verdict UNUSABLE = new Verdict("", "UNUSABLE_FACTS");

    static Verdict of(Trail.@Nullable Row row) {
        return row == null ? NOT_ASKED : new Verdict(row.ruleId(), unquoted(row.conclusions()));
    }

    private static String unquoted(List<String> conclusions) {
        return conclusions.getFirst().replace("\"", "");
    }
}
