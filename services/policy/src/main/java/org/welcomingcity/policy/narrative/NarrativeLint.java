package org.welcomingcity.policy.narrative;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.welcomingcity.kernel.RuleStatus;

/**
 * Finds words that record status. What is looked for, and where the same words mean something else, stands in
 * {@code narrative/terms.csv}. Immutable, safe for any number of threads.
 */
public final class NarrativeLint {

    /** The rule on which the advice stands; how it bears on a narrative is an open question for the solicitor. */
    public static final String RULE = "wco-no-status-inquiry";

    /** Where it stands. */
    public static final String CITE = "c. 2.129.040; 8 U.S.C. 1373";

    /** How well it is founded. */
    public static final RuleStatus STATUS = RuleStatus.OPEN;

    private static final String TERMS = "/narrative/terms.csv";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private final List<Term> terms;

    /** Words to look for; {@code unless} are the longer passages in which they mean something else. */
    private record Term(Remark.Kind kind, Pattern words, Pattern unless) {}

    private NarrativeLint(List<Term> terms) {
        this.terms = List.copyOf(terms);
    }

    /** The terms that are shipped with the policy. */
    public static NarrativeLint load() {
        var terms = new ArrayList<Term>();
        var source = Objects.requireNonNull(NarrativeLint.class.getResourceAsStream(TERMS), TERMS);
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(source, StandardCharsets.UTF_8))) {
            for (var row : rows) {
                terms.add(new Term(
                        Remark.Kind.valueOf(row.getField("kind")),
                        pattern(row.getField("words")),
                        pattern(row.getField("unless"))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(TERMS, e);
        }
        return new NarrativeLint(terms);
    }

    /** A blank in the list stands for any space; an empty passage is one that never occurs. */
    private static Pattern pattern(String words) {
        var anySpace = words.replace("[- ]", "[-\\s\\u00a0]").replace(" ", "(?:[\\s\\u00a0]+)");
        return Pattern.compile(words.isEmpty() ? "(?!)" : anySpace, FLAGS);
    }

    /** What the writer may want to look at again, in the order of the text; of words that overlap, the longest. */
    public List<Remark> read(String narrative) {
        var found = new ArrayList<Remark>();
        for (var term : terms) {
            var elsewhere = term.unless().matcher(narrative).results().toList();
            term.words()
                    .matcher(narrative)
                    .results()
                    .filter(hit -> elsewhere.stream().noneMatch(passage -> overlap(hit, passage)))
                    .forEach(hit -> found.add(new Remark(hit.start(), hit.end(), hit.group(), term.kind())));
        }
        return withoutOverlaps(found);
    }

    private static boolean overlap(MatchResult one, MatchResult other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private static List<Remark> withoutOverlaps(List<Remark> found) {
        var kept = new ArrayList<Remark>();
        found.sort(Comparator.comparingInt((Remark remark) -> remark.from() - remark.to())
                .thenComparingInt(Remark::from));
        for (var remark : found) {
            if (kept.stream().noneMatch(other -> remark.from() < other.to() && other.from() < remark.to())) {
                kept.add(remark);
            }
        }
        kept.sort(Comparator.comparingInt(Remark::from));
        return List.copyOf(kept);
    }
}
