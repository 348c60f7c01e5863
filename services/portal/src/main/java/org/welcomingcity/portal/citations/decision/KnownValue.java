package org.welcomingcity.portal.citations.decision;

import java.util.Arrays;
import java.util.Optional;

/** What a fact that tables about a stop see can be, where the portal has a word for it. */
public enum KnownValue {
    NONE,
    EXPIRED,
    SUSPENDED_OR_REVOKED,
    VALID_NOT_CARRIED,
    VALID_ELSEWHERE,
    LICENSED_NOT_CARRIED,
    LICENSED_ELSEWHERE,
    UNLICENSED,
    SUSPENDED,
    LICENSED_NOT_YET_OFFERED,
    OFFER_ACCEPTED,
    OFFER_DECLINED,
    NOT_GIVEN,
    RUNNING,
    OPERATOR_ARRIVED,
    ENDED,
    DECLINED,
    ARRIVED,
    OPEN,
    OVER,
    WAITING,
    PROPOSED,
    ACCEPTED,
    REFUSED,
    YES,
    NO,
    PREFER,
    APPLY,
    ANY_OTHER,
    NO_ACTION,
    WARNING,
    CIVIL_CITATION,
    SUMMONS,
    ARREST,
    NOT_UNLICENSED,
    ARREST_PERMITTED,
    SUMMONS_OR_ARREST_IDENTITY,
    OFFICERS_DISCRETION,
    DRIVER_KEEPS,
    HAND_OVER,
    LEAVE_PARKED,
    OWNER_TOW,
    OTHER_AGREED,
    IMPOUND,
    NOT_SAID,
    IMPOUND_MANDATORY,
    IMPOUND_EVIDENCE,
    OWNER_ARRANGED_TOW,
    OFFER_PASSENGER,
    GIVE_OPPORTUNITY,
    CONSIDER_ALTERNATIVE,
    IMPOUND_DISCRETIONARY,
    NO_IMPOUND;

    /** The value of that name in the tables, whose settings are in small letters. */
    public static Optional<KnownValue> named(String name) {
        return Arrays.stream(values())
                .filter(value -> value.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
