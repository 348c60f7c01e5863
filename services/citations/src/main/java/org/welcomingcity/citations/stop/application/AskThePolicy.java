package org.welcomingcity.citations.stop.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.decision.domain.RecordedDecision;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.policy.NoPackInForce;
import org.welcomingcity.policy.OrdinancePolicy;
import org.welcomingcity.policy.PackReference;
import org.welcomingcity.policy.UnusableFacts;
import org.welcomingcity.policy.stop.StopChoice;
import org.welcomingcity.policy.stop.StopFacts;

/** Asks the policy about a stop, under the law of the day it happened on. Stores nothing. */
@ApplicationScoped
public class AskThePolicy {

    private final OrdinancePolicy policy;
    private final String jurisdiction;

    AskThePolicy(OrdinancePolicy policy, @ConfigProperty(name = "city.jurisdiction") String jurisdiction) {
        this.policy = policy;
        this.jurisdiction = jurisdiction;
    }

    /**
     * What the tables say, and what becomes of the choice if there is one already.
     *
     * @throws Refused when the facts contradict each other, or no pack governs the day
     */
    public RecordedDecision about(LocalDate day, StopFacts facts, @Nullable StopChoice choice) {
        try {
            var ruling = policy.ruleOn(jurisdiction, day, facts);
            return choice == null
                    ? RecordedDecision.of(ruling)
                    : RecordedDecision.of(ruling, policy.judge(ruling, choice));
        } catch (UnusableFacts contradiction) {
            var faults = new Faults();
            for (var reason : contradiction.reasons()) {
                faults.add("facts." + reason.field(), reason.ruleId(), reason.cite(), reason.problem(), reason.mend());
            }
            faults.refuseIfAny(
                    Refusal.Kind.AGAINST_THE_RULES,
                    "contradictory-facts",
                    "Two facts contradict each other, or one cannot be. Nothing was decided or stored.");
            throw contradiction;
        } catch (NoPackInForce none) {
            throw ungoverned(day);
        }
    }

    /**
     * Makes sure that some law in this system covers the day.
     *
     * @throws Refused when none does
     */
    public void mustGovern(LocalDate day) {
        try {
            policy.packInForce(jurisdiction, day);
        } catch (NoPackInForce none) {
            throw ungoverned(day);
        }
    }

    private Refused ungoverned(LocalDate day) {
        return new Refused(new Refusal(
                Refusal.Kind.AGAINST_THE_RULES,
                "no-pack-in-force",
                "No law in this system covers that day. Nothing was decided or stored.",
                List.of(new Refusal.Fault(
                        "occurredAt",
                        "pack-in-force",
                        null,
                        "no ordinance pack covers %s".formatted(day),
                        "check the date; the earliest day this system can decide about is %s".formatted(firstDay())))));
    }

    /** The same decision with all rows of its tables, where the pack that took it is still here unchanged. */
    public RecordedDecision shownWhole(RecordedDecision recorded, LocalDate day, StopFacts facts, StopChoice choice) {
        var again = about(day, facts, choice);
        return again.pack().digest().equals(recorded.pack().digest()) ? again : recorded;
    }

    /** Whether the pack that took a decision is still here unchanged and decides about the day. */
    public boolean stillDecides(PackReference pack, LocalDate day) {
        try {
            return policy.packInForce(jurisdiction, day).digest().equals(pack.digest());
        } catch (NoPackInForce none) {
            return false;
        }
    }

    private String firstDay() {
        return policy.packs().stream()
                .map(pack -> pack.inForceFrom().toString())
                .min(String::compareTo)
                .orElse("unknown");
    }
}
