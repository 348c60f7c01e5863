package org.welcomingcity.policy.request;

import org.welcomingcity.kernel.RuleStatus;
import org.welcomingcity.policy.decision.Decision;

/**
 * What a document is, and what follows from it.
 *
 * @param instrumentClass what it is in law
 * @param outcome what becomes of it
 * @param judicial whether it passes the test of four parts
 * @param missing what the test found missing, in plain words; empty where it passes
 * @param ruleId the rule that decided
 * @param cite where it stands
 * @param status how well it is known
 * @param decision whether it is acted on, with the duties and the trail
 */
public record InstrumentRuling(
        InstrumentClass instrumentClass,
        Outcome outcome,
        boolean judicial,
        String missing,
        String ruleId,
        String cite,
        RuleStatus status,
        Decision decision) {

    /** What becomes of a document. */
    public enum Outcome {
        /** Logged, and not acted on. */
        NOT_ACTED_ON,
        /** The solicitor decides; nothing is disclosed meanwhile. */
        ROUTE_TO_SOLICITOR,
        /** Done as ordered, within its terms. */
        COMPLY_AS_ORDERED,
        /** A second person looks first. */
        TWO_PERSON_CHECK,
        /** Handed to the court liaison. */
        COURT_LIAISON,
        /** The case file is given. */
        RELEASE_CASE_FILE,
        /** What was asked for is given. */
        RELEASE,
        /** The purpose is checked first. */
        CHECK_PURPOSE,
        /** Answered under the public records law. */
        PUBLIC_RECORDS,
        /** Answered on the way of certifications. */
        CERTIFICATION
    }
}
