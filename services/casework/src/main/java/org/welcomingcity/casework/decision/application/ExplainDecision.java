package org.welcomingcity.casework.decision.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.welcomingcity.casework.policy.CityPolicy;
import org.welcomingcity.policy.OrdinancePolicy;
import org.welcomingcity.policy.Question;
import org.welcomingcity.policy.explanation.Explainer;
import org.welcomingcity.policy.explanation.Explanation;

/** Says what would have changed a decision, under the law of its day. Stores nothing. */
@ApplicationScoped
public class ExplainDecision {

    private final Explainer explainer;
    private final CityPolicy city;

    ExplainDecision(OrdinancePolicy policy, CityPolicy city) {
        this.explainer = new Explainer(policy);
        this.city = city;
    }

    /**
     * The nearest facts that would have turned the answers, question by question.
     *
     * @param locale the language of the words
     */
    public List<Explanation.Turn> turns(LocalDate day, Locale locale, Question... questions) {
        return Arrays.stream(questions)
                .map(question -> explainer.explain(question, city.jurisdiction(), day, locale))
                .flatMap(explanation -> explanation.turns().stream())
                .toList();
    }
}
