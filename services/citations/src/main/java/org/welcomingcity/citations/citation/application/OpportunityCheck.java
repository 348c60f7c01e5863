package org.welcomingcity.citations.citation.application;

import org.welcomingcity.casework.decision.domain.StoredDecision;
import org.welcomingcity.citations.stop.domain.OpportunityRecord;
import org.welcomingcity.citations.stop.domain.StopOutcomes;
import org.welcomingcity.citations.stop.domain.StopReport;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.policy.stop.StopChoice;
import org.welcomingcity.policy.stop.StopFacts.Opportunity;
import org.welcomingcity.policy.stop.StopFacts.VehicleFacts;
import org.welcomingcity.policy.stop.VehicleOutcome;

/**
 * An impoundment that no law requires stands on the record of the opportunity the driver was given: when, how often
 * somebody was called, and why it ended; or on the hazard that left no time for one (rules K5 and K8).
 */
final class OpportunityCheck {

    private static final String RULE = "K8";

    private OpportunityCheck() {}

    /**
     * Checks a choice that the policy granted.
     *
     * @throws org.welcomingcity.kernel.Refused when the record is missing or says too little; nothing is stored
     */
    static void check(StopReport report, StoredDecision decision) {
        var vehicle = report.facts().vehicle();
        if (vehicle == null
                || report.choice().vehicle() != StopChoice.Vehicle.IMPOUND
                || !StopOutcomes.isAboutVehicle(decision, VehicleOutcome.IMPOUND_DISCRETIONARY)
                // Before the ordinance no opportunity had to be given; K5 is the row that asks for one.
                || !decision.rulesThatDecided().contains("K5")) {
            return;
        }
        var faults = new Faults();
        if (wasGiven(vehicle)) {
            checkRecord(report.opportunity(), vehicle.opportunity(), faults);
        } else if (report.choice().reason() == null) {
            faults.add(
                    "choice.reason",
                    RULE,
                    "no opportunity was given, and nothing says what the danger was",
                    "describe the hazard that left no time for a licensed operator");
        }
        faults.refuseIfAny(
                Refusal.Kind.AGAINST_THE_RULES,
                "opportunity-not-recorded",
                "The impoundment lacks the record of the opportunity that was given. Nothing was stored.");
    }

    private static boolean wasGiven(VehicleFacts vehicle) {
        return vehicle.opportunity() == Opportunity.ENDED || vehicle.opportunity() == Opportunity.DECLINED;
    }

    private static void checkRecord(
            @org.jspecify.annotations.Nullable OpportunityRecord opportunity, Opportunity how, Faults faults) {
        if (opportunity == null) {
            faults.add(
                    "opportunity",
                    RULE,
                    "the opportunity that was given is not on record",
                    "report when it began and ended, how often somebody was called, and why it ended");
            return;
        }
        if (opportunity.endedAt() == null) {
            faults.add("opportunity.endedAt", RULE, "it is not said when it ended", "report when it ended");
        }
        if (opportunity.endReason() == null) {
            faults.add("opportunity.endReason", RULE, "it is not said why it ended", "report why it ended");
        }
        if (how == Opportunity.ENDED && opportunity.attempts() == null) {
            faults.add(
                    "opportunity.attempts",
                    RULE,
                    "it is not said how often somebody was called",
                    "report the number of attempts; 0 is an answer");
        }
    }
}
