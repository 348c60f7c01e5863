package org.welcomingcity.citations.stop.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.policy.OrdinancePolicy;
import org.welcomingcity.policy.Question;
import org.welcomingcity.policy.explanation.Explainer;
import org.welcomingcity.policy.explanation.Explanation;
import org.welcomingcity.policy.stop.StopChoice;
import org.welcomingcity.policy.stop.StopFacts;

/** Says what would have changed a decision about a stop, under the law of its day. Stores nothing. */
@ApplicationScoped
public class ExplainDecision {

    private final Explainer explainer;
    private final String jurisdiction;

    ExplainDecision(OrdinancePolicy policy, @ConfigProperty(name = "city.jurisdiction") String jurisdiction) {
        this.explainer = new Explainer(policy);
        this.jurisdiction = jurisdiction;
    }

    /**
     * The nearest facts that would have turned what the tables say, and then what became of the choice if there is one.
     *
     * @param locale the language of the words
     */
    public List<Explanation.Turn> turns(LocalDate day, StopFacts facts, @Nullable StopChoice choice, Locale locale) {
        var turns = new ArrayList<>(turnsOf(new Question.Stop(facts), day, locale));
        if (choice != null) {
            turns.addAll(turnsOf(new Question.Choice(facts, choice), day, locale));
        }
        return List.copyOf(turns);
    }

    private List<Explanation.Turn> turnsOf(Question question, LocalDate day, Locale locale) {
        return explainer.explain(question, jurisdiction, day, locale).turns();
    }
}
