package org.welcomingcity.citations.stop.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.decision.application.ExplainDecision;
import org.welcomingcity.casework.decision.domain.Judged;
import org.welcomingcity.casework.decision.domain.StoredDecision;
import org.welcomingcity.casework.policy.CityPolicy;
import org.welcomingcity.casework.policy.LawOfTheDay;
import org.welcomingcity.citations.stop.domain.Stop;
import org.welcomingcity.citations.stop.domain.StopOutcomes;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.policy.Question;
import org.welcomingcity.policy.explanation.Explanation;
import org.welcomingcity.policy.stop.StopChoice;
import org.welcomingcity.policy.stop.StopFacts;
import org.welcomingcity.policy.stop.StopRuling;

/** Asks the policy about a stop, under the law of the day it happened on. Stores nothing. */
@ApplicationScoped
public class AskThePolicy {

    private static final String FACTS = "facts.";

    private final CityPolicy city;
    private final ExplainDecision explain;
    private final ArrestGrounds grounds;

    AskThePolicy(CityPolicy city, ExplainDecision explain, ArrestGrounds grounds) {
        this.city = city;
        this.explain = explain;
        this.grounds = grounds;
    }

    /**
     * What the tables say before there is a choice.
     *
     * @throws Refused when the facts contradict each other, one that is needed is unanswered, or no pack governs the day
     */
    public StoredDecision about(LocalDate day, StopFacts facts, Grounds grounds) {
        return stored(law(day).ask((policy, jurisdiction, on) -> policy.ruleOn(jurisdiction, on, facts)), grounds);
    }

    /**
     * What becomes of the choice: whoever wants to record it needs the yes that is in here, or is not.
     *
     * @throws Refused as above
     */
    public Judged judged(LocalDate day, StopFacts facts, Grounds grounds, StopChoice choice) {
        return law(day).ask((policy, jurisdiction, on) -> {
            var ruling = policy.ruleOn(jurisdiction, on, facts, arrests(choice));
            return stored(ruling, grounds).judged(policy.judge(ruling, choice));
        });
    }

    private static boolean arrests(StopChoice choice) {
        return choice.person() == StopChoice.Person.ARREST;
    }

    /**
     * Makes sure that some law in this system covers the day.
     *
     * @throws Refused when none does
     */
    public void mustGovern(LocalDate day) {
        law(day).mustGovern();
    }

    /** The decision about a stop with all rows of its tables, where the pack that took it is still here unchanged. */
    public StoredDecision shownWhole(Stop stop) {
        return law(stop.occurredOn()).isStill(stop.decision().pack())
                ? judged(stop.occurredOn(), stop.facts(), grounds.of(stop), stop.choice())
                        .decision()
                : stop.decision();
    }

    /**
     * The nearest facts that would have turned what the tables say, and then what became of the choice if there is one.
     *
     * @param language of the words
     */
    public List<Explanation.Turn> turns(LocalDate day, StopFacts facts, @Nullable StopChoice choice, Locale language) {
        return choice == null
                ? explain.turns(day, language, new Question.Stop(facts))
                : explain.turns(
                        day, language, new Question.Stop(facts, arrests(choice)), new Question.Choice(facts, choice));
    }

    /** The same for a stop on record; null where the pack that decided is no longer here, so that nobody can tell. */
    public @Nullable List<Explanation.Turn> turns(Stop stop, Locale language) {
        return law(stop.occurredOn()).isStill(stop.decision().pack())
                ? turns(stop.occurredOn(), stop.facts(), stop.choice(), language)
                : null;
    }

    private LawOfTheDay law(LocalDate day) {
        return city.on(day).sentAs("occurredAt", FACTS);
    }

    private static StoredDecision stored(StopRuling ruling, Grounds grounds) {
        return StoredDecision.ruled(
                StopOutcomes.of(ruling),
                ruling.sentence(),
                Stream.concat(grounds.duties().stream(), ruling.obligations().stream())
                        .toList(),
                grounds.before(ruling.trail()));
    }
}
