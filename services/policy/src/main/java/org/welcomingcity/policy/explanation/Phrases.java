package org.welcomingcity.policy.explanation;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.welcomingcity.kernel.RuleStatus;
import org.welcomingcity.policy.decision.Trail;

/**
 * The words of explanations, in one language: {@code explanation/Explanation_xx.properties}. What a language does not have
 * is said in English, and what English does not have as it stands in the table.
 */
final class Phrases {

    private static final String BUNDLE = "explanation/Explanation";

    private final ResourceBundle words;
    private final Locale locale;

    private Phrases(ResourceBundle words, Locale locale) {
        this.words = words;
        this.locale = locale;
    }

    static Phrases in(Locale locale) {
        // Whoever asks for a language that is not there gets English, not the language of the machine.
        var noFallback = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        return new Phrases(ResourceBundle.getBundle(BUNDLE, locale, noFallback), locale);
    }

    /** What a row says. */
    String step(Trail.Table table, Trail.Row row) {
        var said = wordsOr("row.%s.%d.%s".formatted(table.id(), row.number(), row.ruleId()), row.words());
        return say("step", said, row.ruleId(), row.cite(), status(row.status()));
    }

    /** That no row of a table applied. */
    String noStep(Trail.Table table) {
        return say("step.none", table.question());
    }

    /** What would have turned an answer, in its parts. */
    Explanation.Words words(String table, String outcome, String instead, Iterable<Explanation.Change> changes) {
        var conditions = new StringBuilder();
        for (var change : changes) {
            if (!conditions.isEmpty()) {
                conditions.append(say("and"));
            }
            conditions.append(condition(change));
        }
        return new Explanation.Words(conditions.toString(), outcome(table, outcome), outcome(table, instead));
    }

    /** The same in one sentence. */
    String turn(Explanation.Words words) {
        return say("turn", words.condition(), words.instead(), words.outcome());
    }

    private String condition(Explanation.Change change) {
        var key = "fact.%s.%s".formatted(change.fact(), change.instead());
        return words.containsKey(key)
                ? words.getString(key)
                : say("fact", plain(change.fact()), plain(change.instead()), plain(change.was()));
    }

    private String outcome(String table, String outcome) {
        return wordsOr("outcome.%s.%s".formatted(table, outcome), wordsOr("outcome." + outcome, plain(outcome)));
    }

    private String status(RuleStatus status) {
        return wordsOr("status." + status, status.words());
    }

    private String wordsOr(String key, String otherwise) {
        return words.containsKey(key) ? words.getString(key) : otherwise;
    }

    private String say(String key, Object... values) {
        return new MessageFormat(words.getString(key), locale).format(values);
    }

    /** {@code driverPresentLicensed} and {@code DRIVE_AWAY} as people write them. */
    private static String plain(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1 $2").replace('_', ' ').toLowerCase(Locale.ROOT);
    }
}
