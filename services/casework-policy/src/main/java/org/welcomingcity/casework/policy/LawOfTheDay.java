package org.welcomingcity.casework.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.policy.OrdinancePolicy;
import org.welcomingcity.policy.deadline.Deadline;
import org.welcomingcity.policy.deadline.DeadlineRule;
import org.welcomingcity.policy.decision.NoPackInForce;
import org.welcomingcity.policy.decision.PackReference;
import org.welcomingcity.policy.decision.UnansweredFacts;
import org.welcomingcity.policy.decision.UnusableFacts;

/**
 * The law of the running city on one day. Whatever the policy cannot answer is told here as a refusal, in the same words for
 * every service: that no law in this system covers the day, or that the facts contradict each other.
 */
public final class LawOfTheDay {

    /** A question to the policy, whatever it is about. */
    @FunctionalInterface
    public interface Question<T> {

        /** Asks it of the city's law on the day. */
        T askedOf(OrdinancePolicy policy, String jurisdiction, LocalDate day);
    }

    private final OrdinancePolicy policy;
    private final String jurisdiction;
    private final LocalDate day;
    private final String dayField;
    private final String factsField;

    LawOfTheDay(OrdinancePolicy policy, String jurisdiction, LocalDate day, String dayField, String factsField) {
        this.policy = policy;
        this.jurisdiction = jurisdiction;
        this.day = day;
        this.dayField = dayField;
        this.factsField = factsField;
    }

    /**
     * The same, for a request that sends day and facts under its own names, so that a refusal points at them.
     *
     * @param dayField the field that holds the day, such as {@code occurredAt}
     * @param factsField what stands before the name of a fact, such as {@code facts.}; empty where nothing does
     */
    public LawOfTheDay sentAs(String dayField, String factsField) {
        return new LawOfTheDay(policy, jurisdiction, day, dayField, factsField);
    }

    /**
     * The policy's answer.
     *
     * @throws Refused {@code no-pack-in-force} when no law in this system covers the day, {@code contradictory-facts} when
     *     two facts contradict each other or one cannot be, {@code facts-unanswered} when one is needed that nobody answered
     */
    public <T> T ask(Question<T> question) {
        try {
            return asked(question);
        } catch (UnansweredFacts open) {
            var faults = new Faults();
            note(open, faults, factsField);
            throw new Refused(faults.asRefusal(
                    Refusal.Kind.AGAINST_THE_RULES,
                    "facts-unanswered",
                    "Answer %s first. Nothing was decided or stored."
                            .formatted(open.reasons().size() == 1 ? "one question" : "these questions")));
        }
    }

    private <T> T asked(Question<T> question) {
        var faults = new Faults();
        var answer = askOrNote(question, faults, factsField);
        faults.refuseIfAny(
                Refusal.Kind.AGAINST_THE_RULES,
                "contradictory-facts",
                "Two facts contradict each other, or one cannot be. Nothing was decided or stored.");
        return answer.orElseThrow();
    }

    /**
     * The policy's answer; empty where the facts cannot be used, and then every reason is among the faults.
     *
     * @param field what stands before the name of a fact, such as {@code lines[0].}
     * @throws Refused {@code no-pack-in-force} when no law in this system covers the day
     */
    public <T> Optional<T> ask(Question<T> question, Faults faults, String field) {
        try {
            return askOrNote(question, faults, field);
        } catch (UnansweredFacts open) {
            note(open, faults, field);
            return Optional.empty();
        }
    }

    private static void note(UnusableFacts unusable, Faults faults, String field) {
        unusable.reasons()
                .forEach(reason -> faults.add(
                        field + reason.field(), reason.ruleId(), reason.cite(), reason.problem(), reason.mend()));
    }

    private <T> Optional<T> askOrNote(Question<T> question, Faults faults, String field) {
        try {
            return Optional.of(question.askedOf(policy, jurisdiction, day));
        } catch (UnansweredFacts open) {
            throw open;
        } catch (UnusableFacts contradiction) {
            note(contradiction, faults, field);
            return Optional.empty();
        } catch (NoPackInForce none) {
            throw new Refused(ungoverned());
        }
    }

    /** The policy's answer; empty where no law in this system covers the day, for whoever shows that as nothing. */
    public <T> Optional<T> askIfGoverned(Question<T> question) {
        return pack().map(governing -> question.askedOf(policy, jurisdiction, day));
    }

    /** When a duty falls due whose clock starts on this day. */
    public Deadline deadline(DeadlineRule rule) {
        return ask((law, city, trigger) -> law.deadline(city, rule, trigger));
    }

    /** The pack in force on the day; empty where there is none. */
    public Optional<PackReference> pack() {
        try {
            return Optional.of(policy.packInForce(jurisdiction, day));
        } catch (NoPackInForce none) {
            return Optional.empty();
        }
    }

    /**
     * Makes sure that some law in this system covers the day.
     *
     * @throws Refused {@code no-pack-in-force} when none does
     */
    public void mustGovern() {
        if (pack().isEmpty()) {
            throw new Refused(ungoverned());
        }
    }

    /** Whether the pack that took a decision is still here unchanged and decides about the day. */
    public boolean isStill(PackReference decided) {
        return pack().map(PackReference::digest)
                .filter(decided.digest()::equals)
                .isPresent();
    }

    private Refusal ungoverned() {
        return new Refusal(
                Refusal.Kind.AGAINST_THE_RULES,
                "no-pack-in-force",
                "No law in this system covers that day. Nothing was decided or stored.",
                List.of(new Refusal.Fault(
                        dayField,
                        "pack-in-force",
                        null,
                        "no ordinance pack covers %s".formatted(day),
                        "check the date; the earliest day this system can decide about is %s".formatted(firstDay()))));
    }

    private String firstDay() {
        return policy.packs().stream()
                .map(pack -> pack.inForceFrom().toString())
                .min(String::compareTo)
                .orElse("unknown");
    }
}
