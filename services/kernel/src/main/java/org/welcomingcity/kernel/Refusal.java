package org.welcomingcity.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why something was not done, in words a person can act on. It has never heard of HTTP; the edge decides the status.
 *
 * @param kind what sort of no this is
 * @param code the refusal's stable name, in lower-case words joined by hyphens: {@code unknown-offence}
 * @param detail one sentence for the person who asked
 * @param faults what exactly is wrong, field by field; empty where the whole request is meant
 */
public record Refusal(Kind kind, String code, String detail, List<Fault> faults) {

    /** The sorts of no. */
    public enum Kind {
        /** The request cannot be understood or contradicts itself. */
        MALFORMED,
        /** The request is well formed, and a rule does not allow it as it stands. */
        AGAINST_THE_RULES,
        /** There is nothing by that name. */
        NOT_FOUND,
        /** The thing is no longer in a state in which this can be done. */
        CONFLICT,
        /** The caller may not do this to this thing. */
        NOT_PERMITTED,
        /** The caller looked at an older state than the one stored. */
        STALE,
        /** The caller did not say which state it looked at. */
        STATE_NOT_NAMED,
        /** The request is larger than the service takes. */
        TOO_LARGE,
        /** What was sent is not of a type that is read here. */
        UNSUPPORTED_TYPE
    }

    /**
     * One thing that is wrong.
     *
     * @param field the path of the field in the request, such as {@code vehicle.plate.characters}; empty for the whole
     * @param rule the id of the rule that is violated, as in the policy catalogue or in the API description
     * @param cite where the rule stands; null where the rule is the form's own and no law stands behind it
     * @param problem what is wrong with the field
     * @param mend what to do about it
     */
    public record Fault(String field, String rule, @Nullable String cite, String problem, String mend) {}

    public Refusal {
        faults = List.copyOf(faults);
    }
}
