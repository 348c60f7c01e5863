package org.welcomingcity.reporting.stateexport.domain;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.RuleStatus;

/**
 * The amount on one line beside that of the tables.
 *
 * @param line what the file has
 * @param match how it compares
 * @param written the amount in the file; null where there is none
 * @param computed the amount of the tables; null where there is none
 * @param difference what was written over what was computed; null where either is missing
 * @param rule the rule that computed it
 * @param status how well that is known
 * @param why how the amount is made up, or why there is none
 */
public record ComparedAmount(
        SpeedingLine line,
        Match match,
        @Nullable Money written,
        @Nullable Money computed,
        @Nullable Money difference,
        @Nullable String rule,
        @Nullable RuleStatus status,
        String why) {

    /** How an amount compares. */
    public enum Match {
        /** It is the computed amount. */
        AGREES,
        /** It is the computed amount without its least certain part, the surcharge for public safety training. */
        AGREES_WITHOUT_TRAINING,
        /** It is another amount. */
        DIFFERS,
        /** Nothing was written, or nothing is left of it after a hearing. */
        NO_AMOUNT,
        /** The citation has other lines, and the file repeats the total of all of them. */
        TOTAL_OF_SEVERAL_LINES,
        /** The tables compute nothing: the speed is not above the limit, or the code is not in the day's catalogue. */
        NOT_COMPUTED
    }
}
