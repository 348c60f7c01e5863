package org.welcomingcity.casework.decision.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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

    private static final int REMEMBERED = 1_000;

    /** A question as it was asked; the answer is the same as long as the tables are, which is as long as this service runs. */
    private record Asked(LocalDate day, Locale locale, Question question) {}

    private final Explainer explainer;
    private final CityPolicy city;
    private final Cache<Asked, List<Explanation.Turn>> known =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

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
                .flatMap(question -> known.get(new Asked(day, locale, question), this::looked).stream())
                .toList();
    }

    // The search asks the tables hundreds of times.
    private List<Explanation.Turn> looked(Asked asked) {
        return explainer
                .explain(asked.question(), city.jurisdiction(), asked.day(), asked.locale())
                .turns();
    }
}
