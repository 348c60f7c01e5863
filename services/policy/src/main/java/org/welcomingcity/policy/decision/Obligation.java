package org.welcomingcity.policy.decision;

import org.welcomingcity.kernel.RuleStatus;

/**
 * Something that must be done along with a decision.
 *
 * @param code the duty's stable name
 * @param ruleId the rule it comes from
 * @param cite where that rule stands
 * @param status how well the rule's words are known
 * @param words the duty in one plain sentence, for the person who has to do it
 */
public record Obligation(Code code, String ruleId, String cite, RuleStatus status, String words) {

    /** The duties the first packs know. */
    public enum Code {
        /** Offer the car to the licensed, fit passenger. */
        OFFER_PASSENGER,
        /** Give a reasonable opportunity to have a licensed operator take the car. */
        GIVE_REASONABLE_OPPORTUNITY,
        /** Hand the car over to the licensed operator whose licence was verified. */
        HAND_OVER,
        /** Verify the licence of whoever takes the car. */
        VERIFY_LICENCE_OF_OPERATOR,
        /** Note where the car stands, that it is locked, and who has the keys. */
        NOTE_KEYS_AND_LOCK,
        /** Weigh the alternative the driver proposes; refusing it needs a reason. */
        CONSIDER_ALTERNATIVE,
        /** Keep the record of the opportunity given: start, attempts, end, why it ended. */
        KEEP_OPPORTUNITY_RECORD,
        /** Seize the plates and return them to the registrar. */
        SEIZE_PLATES,
        /** Let the owner arrange a tow off the way. */
        OWNER_ARRANGES_TOW,
        /** Compute and show when the mandatory hold ends. */
        OBSERVE_MANDATORY_HOLD,
        /** Store the reason for departing from the presumption. */
        STORE_REASON,
        /** A supervisor looks at this case. */
        SUPERVISOR_REVIEW,
        /** Store the warrant's number, court and issuing magistrate. */
        STORE_WARRANT,
        /** A supervisor confirms the warrant before it counts as a ground. */
        CONFIRM_WARRANT,
        /** Store the other offence that is the ground of the arrest. */
        STORE_OTHER_OFFENCE,
        /** Log the federal administrative document as received, not acted on. */
        LOG_FEDERAL_DOCUMENT,
        /** Hand the driver a copy of the citation at the scene. */
        COPY_AT_SCENE,
        /** Give the person, and their attorney where known, a copy and an explanation. */
        COPY_TO_PERSON,
        /** Release the person on time. */
        RELEASE_ON_TIME,
        /** A second person looks at the document. */
        TWO_PERSON_CHECK,
        /** The solicitor decides. */
        ASK_SOLICITOR,
        /** Log the request and its answer, a refusal as completely as a grant. */
        LOG_REQUEST,
        /** Log the dissemination with its six fields (803 CMR 7.11). */
        LOG_DISSEMINATION,
        /** Log the plate and its state, or the VIN, too. */
        LOG_PLATE_OR_VIN,
        /** Keep the recipient and the permitted purpose for five years (18 U.S.C. 2721(c)). */
        KEEP_REDISCLOSURE_RECORD,
        /** Store the purpose as stated. */
        STORE_PURPOSE,
        /** Record the encounter with the federal authority. */
        ENCOUNTER_RECORD,
        /** Handle it as a public records request. */
        HANDLE_AS_RECORDS_REQUEST,
        /** Check the identity of whoever asks. */
        CHECK_IDENTITY,
        /** Answer the request for certification. */
        ANSWER_CERTIFICATION,
        /** The police notify the owner themselves. */
        NOTIFY_OWNER,
        /** Issue the release form. */
        RELEASE_FORM,
        /** Show the fees item by item, within their caps. */
        ITEMISE_FEES
    }
}
