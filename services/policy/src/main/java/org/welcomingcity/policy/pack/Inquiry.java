package org.welcomingcity.policy.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.RuleStatus;
import org.welcomingcity.policy.city.Feature;
import org.welcomingcity.policy.decision.Obligation;
import org.welcomingcity.policy.decision.Reason;
import org.welcomingcity.policy.decision.Trail;
import org.welcomingcity.policy.decision.UnansweredFacts;

/** One walk through a pack's tables: what is known so far, what was asked, and the duties met on the way. */
final class Inquiry {

    private static final String CITY_TEXT = "Text of the city";

    private final Pack pack;
    private final Catalogue catalogue;
    // As many facts as the longest walk knows: a map that grows on the way is copied for it.
    private static final int FACTS = 48;

    private final Map<String, Object> known = LinkedHashMap.newLinkedHashMap(FACTS);
    private final List<Trail.Table> asked = new ArrayList<>();
    private final List<Obligation> obligations = new ArrayList<>();
    private final Set<String> open = new LinkedHashSet<>();
    private final Map<String, String> standsOn = new HashMap<>();
    private final List<Reason> unanswered = new ArrayList<>();
    // Questions that the facts do not settle yet, by the fact that their answer is.
    private final Map<String, String> unsettled = new HashMap<>();
    private @Nullable Feature text;

    Inquiry(Pack pack, Catalogue catalogue) {
        this.pack = pack;
        this.catalogue = catalogue;
    }

    /** Adds a fact. An enum counts by its name: that is how the tables spell it. */
    Inquiry know(String fact, Object value) {
        known.put(fact, value instanceof Enum<?> constant ? constant.name() : value);
        return this;
    }

    /** Adds a fact that may be unanswered, and is asked for then where a table needs it. */
    Inquiry knowIfAnswered(String fact, @Nullable Object value) {
        if (value != null) {
            return know(fact, value);
        }
        open.add(fact);
        return this;
    }

    /** Says which fact has to be answered before another is known that follows from it. */
    Inquiry follows(String fact, String from) {
        standsOn.put(fact, from);
        return this;
    }

    /**
     * Says what settles a fact that is not known: a question whose own facts are asked for once a table needs the fact, and
     * not before. An officer whose passenger takes the car is not asked who else could have come.
     */
    Inquiry settledBy(String fact, String question) {
        unsettled.put(fact, question);
        return this;
    }

    /** Whether the facts that were answered settle the question. Nothing is asked or noted by it. */
    boolean settles(String question) {
        for (var table : pack.stack(question)) {
            if (!knowsAll(table.template().inputs()) && table.partsOn(known) != null) {
                return false;
            }
        }
        return true;
    }

    /**
     * Asks the table that answers the question, where the facts that were answered settle it; null where they do not, and then
     * the first fact that is missing is noted. A fact that itself came of a table with no answer is not asked for: what that
     * table needs is noted already.
     */
    DecisionTable.@Nullable Answer askIfAnswered(String question) {
        DecisionTable.Answer answer = null;
        for (var table : pack.stack(question)) {
            var complete = knowsAll(table.template().inputs());
            var missing = complete ? null : table.partsOn(known);
            if (missing != null) {
                note(standsOn.getOrDefault(missing, missing), table.needing(missing, known));
                return null;
            }
            answer = complete ? table.ask(known) : table.askOpen(known);
            asked.add(answer.table());
            if (!answer.row().standing().suspended()) {
                break;
            }
        }
        if (answer == null) {
            throw new IllegalStateException("nothing answers " + question);
        }
        takeOn(answer);
        return answer;
    }

    // What somebody can answer is asked for; what another table would settle, through what that one needs.
    private void note(String needed, Trail.Row row) {
        var settling = unsettled.remove(needed);
        if (settling != null) {
            askIfAnswered(settling);
        } else if (open.remove(needed)) {
            var asked = catalogue.questionAbout(needed);
            unanswered.add(new Reason(row.ruleId(), row.cite(), asked.field(), asked.problem(), asked.mend() + "."));
        }
    }

    /**
     * Makes sure that whatever was needed was answered.
     *
     * @throws UnansweredFacts naming each fact that was not
     */
    void mustBeAnswered() {
        if (!unanswered.isEmpty()) {
            throw new UnansweredFacts(unanswered);
        }
    }

    /** Asks the table that answers the question, and takes on the duties of the row that hit. Where a court has suspended
     * that rule the next higher layer answers; the trail shows both. */
    DecisionTable.Answer ask(String question) {
        DecisionTable.Answer answer = null;
        for (var table : pack.stack(question)) {
            answer = table.ask(known);
            asked.add(answer.table());
            if (!answer.row().standing().suspended()) {
                break;
            }
        }
        if (answer == null) {
            throw new IllegalStateException("nothing answers " + question);
        }
        takeOn(answer);
        return answer;
    }

    /** The sentence of the row that hit, with the city's settings filled in. */
    String sentence(DecisionTable.Answer answer) {
        var text = answer.value("sentence");
        return text.replace("{wait_minutes}", pack.setting("wait_minutes").value());
    }

    /** Lets a row that speaks of "the text of the city" cite that text. */
    Inquiry citing(Feature basis) {
        text = basis;
        return this;
    }

    /** Where a row's rule stands: in the city's text, where the row says no more than that, and otherwise as it says. */
    Source sourceOf(Trail.Row row) {
        return text != null && row.cite().equals(CITY_TEXT)
                ? new Source(text.ruleId(), text.cite(), text.status())
                : new Source(row.ruleId(), row.cite(), row.status());
    }

    private boolean knowsAll(List<String> facts) {
        for (var fact : facts) {
            if (!known.containsKey(fact)) {
                return false;
            }
        }
        return true;
    }

    private void takeOn(DecisionTable.Answer answer) {
        if (answer.duties().isEmpty()) {
            return;
        }
        var row = sourceOf(answer.row());
        for (var code : answer.duties()) {
            obligations.add(new Obligation(code, row.ruleId(), row.cite(), row.status(), catalogue.wordsOf(code)));
        }
    }

    /** Where a rule stands, and how well it is known. */
    record Source(String ruleId, String cite, RuleStatus status) {}

    List<Obligation> obligations() {
        return List.copyOf(obligations);
    }

    Trail trail() {
        var facts = LinkedHashMap.<String, String>newLinkedHashMap(known.size());
        known.forEach((fact, value) -> facts.put(fact, value.toString()));
        return new Trail(pack.reference(), facts, asked);
    }
}
