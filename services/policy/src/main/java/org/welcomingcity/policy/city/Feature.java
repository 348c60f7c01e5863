package org.welcomingcity.policy.city;

import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.RuleStatus;
import org.welcomingcity.policy.decision.RuleStanding;

/**
 * What a city's text says about one question. What nobody has verified says nothing here, and shows what is reported.
 *
 * @param key the question
 * @param value what the text says, as far as it was verified
 * @param reported what is said to stand there; null where nothing else is said
 * @param ruleId the rule, as in the policy catalogue
 * @param cite where it stands
 * @param status how well it is known
 * @param words the same in one plain sentence
 * @param standing whether it binds, and whether a court has suspended it
 */
public record Feature(
        Key key,
        Value value,
        @Nullable Value reported,
        String ruleId,
        String cite,
        RuleStatus status,
        String words,
        RuleStanding standing) {

    public Feature {
        if (value != Value.NONE && !status.verified()) {
            throw new IllegalArgumentException(
                    "%s is not verified, so it stays NONE and says what is reported".formatted(key));
        }
    }

    /** What decides: nothing, while a court has suspended the rule. */
    public Value deciding() {
        return standing.suspended() ? Value.NONE : value;
    }

    /** What a text can say. */
    public enum Value {
        /** The text requires it. */
        REQ,
        /** The text forbids it. */
        PROH,
        /** The text is silent, was not found, or was not verified. */
        NONE
    }

    /** The questions that the texts of the cities answer. */
    public enum Key {
        /** Holding a person on a detainer or an administrative warrant. */
        DETAINER_HOLD,
        /** Handing a person over to a federal immigration authority. */
        TRANSFER,
        /** Telling a federal immigration authority about release or custody. */
        RELEASE_NOTICE,
        /** Asking a person about what the city does not ask. */
        INQUIRY,
        /** An exception for investigations of trafficking and the like. */
        TRAFFICKING_EXCEPTION,
        /** Support at the scene of a federal operation. */
        SUPPORT_SERVICES,
        /** A summons in place of custody for a driver without a valid licence. */
        UNLICENSED_SUMMONS,
        /** The opportunity for a licensed operator before a vehicle is impounded. */
        OPERATOR_BEFORE_IMPOUND,
        /** A copy of a detainer for the person it is about. */
        COPY_TO_PERSON,
        /** No part in a registry by religion or national origin. */
        REGISTRY_BAN,
        /** A periodic report. */
        REPORT,
        /** Access to a person in custody. */
        CUSTODY_ACCESS,
        /** A bulk, standing or automatic feed of data. */
        BULK_FEED,
        /** A way to complain. */
        COMPLAINT_ROUTE,
        /** The clause that leaves 8 U.S.C. 1373 untouched. */
        SAVINGS_CLAUSE,
        /** City property for civil immigration enforcement. */
        CITY_PROPERTY
    }
}
