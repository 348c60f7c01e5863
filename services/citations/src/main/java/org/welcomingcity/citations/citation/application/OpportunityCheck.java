package org.welcomingcity.citations.citation.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.decision.domain.StoredDecision;
import org.welcomingcity.casework.policy.CityPolicy;
import org.welcomingcity.citations.stop.domain.OpportunityRecord;
import org.welcomingcity.citations.stop.domain.StopOutcomes;
import org.welcomingcity.citations.stop.domain.StopReport;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.InWords;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.policy.stop.StatedGround;
import org.welcomingcity.policy.stop.StopChoice;
import org.welcomingcity.policy.stop.StopFacts.Opportunity;
import org.welcomingcity.policy.stop.StopFacts.VehicleFacts;
import org.welcomingcity.policy.stop.VehicleOutcome;

/**
 * An impoundment that no law requires stands on the record of the opportunity the driver was given: when, how often somebody was
 * called, and why it ended; or on the hazard that left no time for one (rules K5 and K8). Such a record is held to its stop: it
 * begins at the stop and not before, ends after it began, has happened, and ran its time or ended early on a stated ground.
 */
@ApplicationScoped
public class OpportunityCheck {

    private static final String RULE = "K8";
    private static final String ORDER = "opportunity-order";

    private final CityPolicy city;
    private final Clock clock;

    OpportunityCheck(CityPolicy city, Clock clock) {
        this.city = city;
        this.clock = clock;
    }

    /**
     * Checks a choice that the policy granted.
     *
     * @throws org.welcomingcity.kernel.Refused when the record is missing, cannot be, or says too little; nothing is stored
     */
    public void check(StopReport report, StoredDecision decision) {
        var faults = new Faults();
        note(report, decision, faults);
        faults.refuseIfAny(
                Refusal.Kind.AGAINST_THE_RULES,
                "opportunity-not-recorded",
                "The impoundment lacks the record of the opportunity that was given. Nothing was stored.");
    }

    /** Notes what is wrong with the record of the opportunity. */
    void note(StopReport report, StoredDecision decision, Faults faults) {
        var vehicle = report.facts().vehicle();
        var opportunity = report.opportunity();
        if (opportunity != null) {
            var how = vehicle == null ? null : vehicle.opportunity();
            checkTimes("opportunity.", opportunity, how, report.occurredAt(), report.occurredOn(), faults);
        }
        if (vehicle == null
                || report.choice().vehicle() != StopChoice.Vehicle.IMPOUND
                || !StopOutcomes.isAboutVehicle(decision, VehicleOutcome.IMPOUND_DISCRETIONARY)
                // Before the ordinance no opportunity had to be given; K5 is the row that asks for one.
                || !decision.rulesThatDecided().contains("K5")) {
            return;
        }
        var given = vehicle.opportunity();
        if (given != null && wasGiven(vehicle)) {
            mustBeThere(opportunity, given, report.occurredOn(), faults);
        } else if (!InWords.saysSomething(report.choice().reason())) {
            faults.add(
                    "choice.reason",
                    RULE,
                    "no opportunity was given, and nothing says what the danger was",
                    "Describe what you saw that left no time for a licensed operator");
        }
    }

    private static boolean wasGiven(VehicleFacts vehicle) {
        return vehicle.opportunity() == Opportunity.ENDED || vehicle.opportunity() == Opportunity.DECLINED;
    }

    private void checkTimes(
            String in,
            OpportunityRecord opportunity,
            @Nullable Opportunity how,
            Instant stop,
            LocalDate day,
            Faults faults) {
        var now = clock.instant();
        var until = stop.plus(Duration.ofHours(number(day, "opportunity_window_hours")));
        var started = opportunity.startedAt();
        if (started.isBefore(stop)) {
            faults.add(in + "startedAt", ORDER, "it began before the stop", "Enter a time at the stop or after it");
        } else if (started.isAfter(until)) {
            faults.add(
                    in + "startedAt",
                    ORDER,
                    "it began so long after the stop that it does not belong to it",
                    "Check the time; it begins while the driver is at the scene");
        }
        if (started.isAfter(now)) {
            faults.add(in + "startedAt", ORDER, "it has not begun yet", "Check the time; it cannot be in the future");
        }
        var ended = opportunity.endedAt();
        if (ended == null) {
            return;
        }
        // Times are told to the minute. Who wants nobody called says so within the first; who is near is there in it.
        // Only a wait takes longer.
        var atOnce = ended.equals(started) && how != Opportunity.DECLINED && how != Opportunity.OPERATOR_ARRIVED;
        if (ended.isBefore(started) || atOnce) {
            faults.add(
                    in + "endedAt",
                    ORDER,
                    atOnce ? "it ended in the moment in which it began" : "it ended before it began",
                    "Check both times");
        } else if (ended.isAfter(until)) {
            faults.add(
                    in + "endedAt",
                    ORDER,
                    "it ended so long after the stop that it does not belong to it",
                    "Check the time; it ends while the vehicle is at the scene");
        }
        if (ended.isAfter(now)) {
            faults.add(in + "endedAt", ORDER, "it has not ended yet", "Check the time; it cannot be in the future");
        }
    }

    private void mustBeThere(@Nullable OpportunityRecord opportunity, Opportunity how, LocalDate day, Faults faults) {
        if (opportunity == null) {
            faults.add(
                    "opportunity",
                    RULE,
                    "the opportunity that was given is not on record",
                    "Report when it began and ended, how often somebody was called, and why it ended");
            return;
        }
        checkRecord("opportunity.", opportunity, how, day, faults);
    }

    /**
     * Notes what is wrong with an opportunity that ends now.
     *
     * @param stop when the stop was
     * @param day the day of the stop
     */
    public void noteEnd(OpportunityRecord opportunity, Opportunity how, Instant stop, LocalDate day, Faults faults) {
        checkTimes("", opportunity, how, stop, day, faults);
        checkRecord("", opportunity, how, day, faults);
    }

    private void checkRecord(String in, OpportunityRecord opportunity, Opportunity how, LocalDate day, Faults faults) {
        if (opportunity.endedAt() == null) {
            faults.add(in + "endedAt", RULE, "it is not said when it ended", "Report when it ended");
        }
        if (!InWords.saysSomething(opportunity.endReason())) {
            faults.add(in + "endReason", RULE, "it is not said in words why it ended", InWords.MEND);
        }
        if (how == Opportunity.ENDED) {
            checkAttempts(in, opportunity.attempts(), faults);
            checkWait(in, opportunity, day, faults);
        }
    }

    private static void checkAttempts(String in, @Nullable Integer attempts, Faults faults) {
        if (attempts == null) {
            faults.add(
                    in + "attempts",
                    RULE,
                    "it is not said how often somebody was called",
                    "Report the number of attempts");
        } else if (attempts < 1) {
            faults.add(
                    in + "attempts",
                    RULE,
                    "nobody was called, so that no opportunity was given",
                    "Let the driver call somebody, or say that the driver declined it");
        }
    }

    private void checkWait(String in, OpportunityRecord opportunity, LocalDate day, Faults faults) {
        var ended = opportunity.endedAt();
        var early = opportunity.endedEarly();
        var minutes = number(day, "wait_minutes");
        if (early != null) {
            var known = city.on(day)
                    .sentAs("occurredAt", "facts.")
                    .ask((law, jurisdiction, on) -> law.statedGrounds(jurisdiction, on, StatedGround.Use.EARLY_END));
            if (known.stream().noneMatch(ground -> ground.key().equals(early))) {
                faults.add(
                        in + "endedEarly",
                        RULE,
                        "there is no such ground for ending it early on %s".formatted(day),
                        "Take a key from /api/v1/stated-grounds?use=EARLY_END&on=%s".formatted(day));
            }
        } else if (ended != null
                && ended.isAfter(opportunity.startedAt())
                && Duration.between(opportunity.startedAt(), ended).compareTo(Duration.ofMinutes(minutes)) < 0) {
            faults.add(
                    in + "endedEarly",
                    RULE,
                    "it ended before its %d minutes were over, and it is not said on what ground".formatted(minutes),
                    "Give the ground for ending it early, or check both times");
        }
    }

    private long number(LocalDate day, String setting) {
        return Long.parseLong(city.on(day)
                .sentAs("occurredAt", "facts.")
                .ask((law, jurisdiction, on) -> law.setting(jurisdiction, on, setting))
                .value());
    }
}
