package org.welcomingcity.reporting.stateexport.application;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.platform.paging.Cursor;
import org.welcomingcity.platform.paging.Page;
import org.welcomingcity.policy.OrdinancePolicy;
import org.welcomingcity.reporting.stateexport.domain.Encounter;
import org.welcomingcity.reporting.stateexport.domain.ReviewedEncounter;
import org.welcomingcity.reporting.stateexport.domain.StateLines;
import org.welcomingcity.reporting.stateexport.domain.Verdict;

/**
 * What an ordinance would have done: each unlicensed-operation citation of the state exports, put to the policy as a stop.
 * Nothing is stored, and nobody is judged: a file says what was done and not why.
 */
@ApplicationScoped
public class OrdinanceReview {

    /** What the file does not say, and what is taken for it. */
    public static final List<String> ASSUMPTIONS = assumptions();

    private static final int AT_ONCE = 1_000;

    private final StateLines lines;
    private final OrdinancePolicy policy;

    // One a line, in the resource beside this class: the words name a law, and code names none.
    private static List<String> assumptions() {
        try (var text = requireNonNull(OrdinanceReview.class.getResourceAsStream("assumptions.txt"))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the assumptions of a review could not be read", e);
        }
    }

    OrdinanceReview(StateLines lines, OrdinancePolicy policy) {
        this.lines = lines;
        this.policy = policy;
    }

    /**
     * A page, by day.
     *
     * @param verdict only these; null for all
     * @throws org.welcomingcity.kernel.Refused when there is no such pack, or none in force on a day of the page
     */
    @Transactional
    public Page<ReviewedEncounter> page(
            OrdinanceQuestion question, @Nullable Verdict verdict, @Nullable Cursor after, int limit) {
        var found = new ArrayList<ReviewedEncounter>();
        from(question, after, reviewed -> {
            if (verdict == null || reviewed.verdict() == verdict) {
                found.add(reviewed);
            }
            return found.size() <= limit;
        });
        return Page.of(found, limit, last -> cursorOf(last.encounter()));
    }

    /** All of them, one by one. */
    public void each(OrdinanceQuestion question, Consumer<ReviewedEncounter> reader) {
        from(question, null, reviewed -> {
            reader.accept(reviewed);
            return true;
        });
    }

    /** The table of agreements and departures. */
    @Transactional
    public OrdinanceSummary summary(OrdinanceQuestion question) {
        var count = new OrdinanceSummary.Count();
        each(question, count::add);
        return count.done();
    }

    /** Makes sure that the question can be asked, before the first line of an answer is sent. */
    public void check(OrdinanceQuestion question) {
        new AskOrdinance(policy, question);
    }

    private void from(OrdinanceQuestion question, @Nullable Cursor after, Predicate<ReviewedEncounter> goOn) {
        var ask = new AskOrdinance(policy, question);
        var place = DayPlace.of(after);
        List<Encounter> found;
        do {
            found = lines.withOffence(AskOrdinance.UNLICENSED, question.agency(), place.day(), place.id(), AT_ONCE);
            for (var encounter : found) {
                if (!goOn.test(ask.review(encounter))) {
                    return;
                }
                place = new DayPlace(encounter.occurredOn(), encounter.id());
            }
        } while (found.size() == AT_ONCE);
    }

    private static Cursor cursorOf(Encounter encounter) {
        return new Cursor(
                encounter.occurredOn().atStartOfDay(ZoneOffset.UTC).toInstant(), Long.toString(encounter.id()));
    }
}
