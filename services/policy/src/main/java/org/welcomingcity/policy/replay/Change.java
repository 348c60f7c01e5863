package org.welcomingcity.policy.replay;

/**
 * A difference between two laws that some case showed.
 *
 * @param table the table that answers otherwise; the kind of question where the whole answer is missing on one side
 * @param kind how far the difference goes
 * @param before what the law of the case says
 * @param after what the other law says
 */
public record Change(String table, Kind kind, Verdict before, Verdict after) {

    /** How far a difference goes. */
    public enum Kind {
        /** Another outcome. */
        OUTCOME,
        /** The same outcome with other duties, or in other words. */
        CONSEQUENCE,
        /** The same in all, from another rule. */
        RULE
    }
}
