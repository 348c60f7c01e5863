package org.welcomingcity.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.welcomingcity.policy.PackRejected;

/** A pack that is not fit is refused whole, with file, table, row and reason. */
class RejectedPackTest {

    private static final String PERSON = "cambridge-ma/2020-02-10/person-outcome.dmn";
    private static final String PACK = "cambridge-ma/2020-02-10/pack.properties";
    private static final String SETTINGS = "cambridge-ma/2025-08-04/settings.csv";

    @Test
    void aTableThatIsNoXml() {
        assertRejected(PERSON, dmn -> dmn.substring(0, 700), PERSON);
    }

    @Test
    void aCellThatIsNoExpression() {
        assertRejected(PERSON, dmn -> dmn.replaceFirst("<inputEntry><text>\"", "<inputEntry><text>(((\""), PERSON);
    }

    @Test
    void aFactThatIsNotAccepted() {
        assertRejected(
                PERSON,
                dmn -> dmn.replace("judicialWarrant", "surname"),
                PERSON,
                "person-outcome",
                "surname is not a fact the policy accepts");
    }

    @Test
    void aRowWithoutACite() {
        assertRejected(
                PERSON,
                dmn -> dmn.replaceFirst(
                        "<annotationEntry><text>G.L. c. 90 § 11</text>", "<annotationEntry><text></text>"),
                PERSON,
                "person-outcome",
                "row 1",
                "has no cite");
    }

    @Test
    void aStatusNobodyKnows() {
        assertRejected(
                PERSON,
                dmn -> dmn.replaceFirst("<text>MEM_H</text>", "<text>CERTAINLY</text>"),
                PERSON,
                "row 1",
                "CERTAINLY is no status");
    }

    @Test
    void anotherHitPolicy() {
        assertRejected(PERSON, dmn -> dmn.replace("hitPolicy=\"UNIQUE\"", "hitPolicy=\"FIRST\""), "UNIQUE");
    }

    @Test
    void twoPacksInForceOnOneDay() {
        assertRejected(
                PACK,
                text -> text.replace("inForceTo=2025-08-03", "inForceTo=2025-08-04"),
                "cambridge-ma",
                "2020-02-10",
                "2025-08-04",
                "both in force");
    }

    @ParameterizedTest
    @CsvSource({
        "inForceFrom=2020-02-10, inForceFrom=10 February 2020, inForceFrom is not a date",
        "jurisdiction=cambridge-ma, jurisdiction=, has no jurisdiction",
        "table.vehicle-choice=, table.something-else=, has no table vehicle-choice",
        "person-outcome.dmn, no-such-file.dmn, there is no such file",
    })
    void aPackThatDoesNotSayWhatItIs(String before, String after, String problem) {
        assertRejected(PACK, text -> text.replace(before, after), problem);
    }

    @Test
    void aSettingThatIsMissing() {
        assertRejected(
                SETTINGS, text -> text.replace("wait_minutes", "patience"), SETTINGS, "has no setting wait_minutes");
    }

    @Test
    void aSettingWithoutACite() {
        assertRejected(SETTINGS, text -> text.replace("G.L. c. 90 §§ 21; 23", ""), SETTINGS, "line 3", "cite is empty");
    }

    @Test
    void anOffenceThatStandsTwice() {
        assertRejectedCatalogue(
                "common/offences.csv",
                text -> text + text.lines().skip(1).findFirst().orElseThrow() + "\n",
                "stands twice");
    }

    @Test
    void aGroundWithoutADate() {
        assertRejectedCatalogue(
                "common/grounds.csv", text -> text.replaceFirst("2017-01-01", "soon"), "common/grounds.csv", "line 2");
    }

    @Test
    void aDutyWithoutWords() {
        assertRejectedCatalogue(
                "common/duties.csv",
                text -> text.replaceFirst("(?m)^COPY_AT_SCENE.*\\R", ""),
                "has no words for COPY_AT_SCENE");
    }

    /** The digest stands for the content: it is the same for the same files, and another for others. */
    @Test
    void theDigestStandsForTheContent() {
        var shipped = PackShelf.read(Sources.SHIPPED).all();
        var again = PackShelf.read(Sources.SHIPPED).all();
        var changed = PackShelf.read(BrokenPacks.of(PERSON, dmn -> dmn.replace("nothing else", "no more")))
                .all();

        assertThat(shipped.getFirst().reference().digest()).matches("[0-9a-f]{64}");
        assertThat(again)
                .extracting(Pack::reference)
                .isEqualTo(shipped.stream().map(Pack::reference).toList());
        assertThat(changed.getFirst().reference().digest())
                .isNotEqualTo(shipped.getFirst().reference().digest());
    }

    private static void assertRejected(String file, UnaryOperator<String> change, String... told) {
        var sources = BrokenPacks.of(file, change);
        assertThatThrownBy(() -> PackShelf.read(sources))
                .isInstanceOf(PackRejected.class)
                .hasMessageContainingAll(told);
    }

    private static void assertRejectedCatalogue(String file, UnaryOperator<String> change, String... told) {
        var sources = BrokenPacks.of(file, change);
        assertThatThrownBy(() -> Catalogue.read(sources))
                .isInstanceOf(PackRejected.class)
                .hasMessageContainingAll(told);
    }
}
