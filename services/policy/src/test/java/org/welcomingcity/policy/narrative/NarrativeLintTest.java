package org.welcomingcity.policy.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NarrativeLintTest {

    private final NarrativeLint lint = NarrativeLint.load();

    private record Sentence(String part, boolean records, String words) {}

    private record Measured(int found, int missed, int falselyFound) {
        double precision() {
            return (double) found / (found + falselyFound);
        }

        double recall() {
            return (double) found / (found + missed);
        }
    }

    /** The list was written before the terms; only the first part was looked at while they were worked on. */
    @ParameterizedTest
    @CsvSource({"tune, 1.00, 1.00", "held, 0.95, 0.90"})
    void findsMostAndIsRarelyWrong(String part, double precision, double recall) {
        var sentences = sentences().stream()
                .filter(sentence -> sentence.part().equals(part))
                .toList();
        var wrong = sentences.stream()
                .filter(sentence -> lint.read(sentence.words()).isEmpty() == sentence.records())
                .toList();
        var missed = (int) wrong.stream().filter(Sentence::records).count();
        var measured = new Measured(
                (int) sentences.stream().filter(Sentence::records).count() - missed, missed, wrong.size() - missed);

        System.out.printf(
                "Narrative lint, %s, %d sentences: precision %.3f, recall %.3f%n",
                part, sentences.size(), measured.precision(), measured.recall());
        wrong.forEach(sentence -> System.out.println("  wrong about: " + sentence.words()));
        assertThat(measured.precision()).as("precision; wrong: %s", wrong).isGreaterThanOrEqualTo(precision);
        assertThat(measured.recall()).as("recall; wrong: %s", wrong).isGreaterThanOrEqualTo(recall);
    }

    @Test
    void theListIsLongEnoughAndHasBothKinds() {
        var sentences = sentences();
        assertThat(sentences).hasSizeGreaterThanOrEqualTo(200).doesNotHaveDuplicates();
        assertThat(sentences.stream().filter(Sentence::records)).hasSizeGreaterThanOrEqualTo(100);
        assertThat(sentences.stream().filter(sentence -> !sentence.records())).hasSizeGreaterThanOrEqualTo(100);
    }

    @Test
    void saysWhereAndWhyAndLeavesTheTextAlone() {
        var text = "Operator is undocumented.\nThere is an ICE\n detainer; A204118337.";
        var remarks = lint.read(text);

        assertThat(remarks)
                .extracting(Remark::words, Remark::kind)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("undocumented", Remark.Kind.STATUS),
                        org.assertj.core.groups.Tuple.tuple("ICE\n detainer", Remark.Kind.FEDERAL_DOCUMENT),
                        org.assertj.core.groups.Tuple.tuple("A204118337", Remark.Kind.FILE_NUMBER));
        assertThat(remarks).allSatisfy(remark -> {
            assertThat(text.substring(remark.from(), remark.to())).isEqualTo(remark.words());
            assertThat(remark.kind().advice()).isNotBlank();
        });
    }

    @Test
    void ofWordsThatOverlapTheLongestIsShown() {
        assertThat(lint.read("two illegal aliens")).extracting(Remark::words).containsExactly("illegal aliens");
        assertThat(lint.read("her alien registration number"))
                .extracting(Remark::words)
                .containsExactly("alien registration number");
    }

    /** Words that only touch do not overlap, whichever of them is the longer. */
    @Test
    void wordsThatTouchAreBothShown() {
        assertThat(lint.read("P.O.B.:undocumented")).extracting(Remark::from).containsExactly(0, 7);
        assertThat(lint.read("P.O.B.:asylum")).extracting(Remark::from).containsExactly(0, 7);
    }

    @Test
    void oneHarmlessUseDoesNotExcuseAnother() {
        assertThat(lint.read("Undocumented damage; the operator is undocumented too."))
                .extracting(Remark::from)
                .containsExactly(37);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "No licence. Licensed friend took the car.", "\ud83d\ude97\u202e\u0000"})
    void mostTextsNeedNoRemark(String text) {
        assertThat(lint.read(text)).isEmpty();
    }

    /** What a pattern could choke on takes no more steps than its length warrants. */
    @ParameterizedTest
    @ValueSource(strings = {"is a ", "his visa ", "ice has ", "interest in the ", "a 12", "plate a ", "born in "})
    void aLongTextIsReadToItsEnd(String piece) {
        var text = piece.repeat(4_000) + " undocumented";
        assertThat(lint.read(text)).extracting(Remark::to).contains(text.length());
    }

    private static List<Sentence> sentences() {
        var source = Objects.requireNonNull(NarrativeLintTest.class.getResourceAsStream("/narrative/sentences.csv"));
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(source, StandardCharsets.UTF_8))) {
            return rows.stream()
                    .map(row -> new Sentence(
                            row.getField("part"), row.getField("records").equals("yes"), row.getField("sentence")))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
