package org.welcomingcity.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.welcomingcity.policy.decision.PackRejected;

/** A pack that is not fit is refused whole, with file, table, row and reason. */
class RejectedPackTest {

    private static final String PERSON = "cambridge-ma/2020-02-10/person-outcome.dmn";
    private static final String PACK = "cambridge-ma/2020-02-10/pack.properties";
    private static final String RULES = "cambridge-ma/2020-02-10/rules.csv";
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
                "row 4",
                "has no cite");
    }

    @ParameterizedTest
    @CsvSource({
        "<text>P1</text>, rule, 4",
        "<text>MEM_H</text>, status, 1",
        "'<text>Licensed and not carrying it: a civil citation or a warning, not unlicensed operation.</text>', words, 4",
    })
    void aRowWithoutRuleStatusOrWords(String cell, String column, int row) {
        assertRejected(
                PERSON,
                dmn -> dmn.replaceFirst(java.util.regex.Pattern.quote(cell), "<text></text>"),
                PERSON,
                "person-outcome",
                "row " + row,
                "has no " + column);
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
        "person-outcome, no-such-table, no-such-table.dmn: there is no such file",
        "layer=ORDINANCE, layer=WISH, WISH is no layer of the law",
        "inForceFrom=2020-02-10, inForceFrom=, has no inForceFrom",
        "inForceTo=2025-08-03, inForceTo=2020-02-09, inForceTo is before inForceFrom",
        "under=massachusetts, under=vermont, under",
    })
    void aPackThatDoesNotSayWhatItIs(String before, String after, String problem) {
        assertRejected(PACK, text -> text.replace(before, after), problem);
    }

    @Test
    void aTableThatIsMissing() {
        assertRejected(
                "massachusetts/2017-01-01/pack.properties",
                text -> text.replace(" vehicle-choice,", ""),
                "amherst-ma@2017-12-01",
                "has no table vehicle-choice");
    }

    @Test
    void aSettingThatIsMissing() {
        assertRejected(
                "massachusetts/2017-01-01/settings.csv",
                text -> text.replace("wait_minutes", "patience"),
                "has no setting wait_minutes");
    }

    @Test
    void aSettingThatStandsTwice() {
        assertRejected(
                SETTINGS,
                text -> text + text.lines().skip(1).findFirst().orElseThrow() + "\n",
                SETTINGS,
                "wait_minutes stands twice");
    }

    @Test
    void aQuestionTheTextsSayNothingAbout() {
        assertRejected(
                "massachusetts/2017-01-01/features.csv",
                text -> text.replaceFirst("(?m)^REPORT.*\\R", ""),
                "says nothing about REPORT");
    }

    @Test
    void aFeatureNobodyVerified() {
        assertRejected(
                "somerville-ma/2019-06-13/features.csv",
                text -> text.replace("UNLICENSED_SUMMONS,NONE,REQ", "UNLICENSED_SUMMONS,REQ,REQ"),
                "somerville-ma/2019-06-13/features.csv",
                "line 8",
                "stays NONE");
    }

    @Test
    void aRuleThatIsNotListed() {
        assertRejected(
                RULES,
                text -> text.replaceFirst("(?m)^P8,.*\\R", ""),
                PERSON,
                "person-outcome",
                "row 12",
                "the rule P8 does not stand in " + RULES);
    }

    @Test
    void aRuleThatIsListedTwice() {
        assertRejected(RULES, text -> text + "P8,MAY,false,,,,,,\n", RULES, "the rule P8 stands twice");
    }

    @Test
    void aSuspensionWithoutTheOrderOfACourt() {
        assertRejected(
                RULES, text -> text.replace("P8,SHOULD,false", "P8,SHOULD,true"), RULES, "names the court's order");
    }

    @Test
    void aSignatureWithoutADay() {
        assertRejected(
                RULES,
                text -> text.replace("P8,SHOULD,false,,,", "P8,SHOULD,false,,The City Solicitor,"),
                RULES,
                "who signed off and when");
    }

    /** Where a rule stands is said whole or not at all. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cambridge Municipal Code,,In words alone. | status is empty",
                ",V1, | words is empty",
                ",,In words alone. | cite is empty",
                "Cambridge Municipal Code,SURE,In words. | SURE",
                "Cambridge Municipal Code,V1 | is not CSV",
            })
    void aRuleThatIsCitedByHalf(String cited, String problem) {
        assertRejected(
                RULES, text -> text.replace("P8,SHOULD,false,,,,,,", "P8,SHOULD,false,,,," + cited), RULES, problem);
    }

    @Test
    void aGap() {
        assertRejected(
                PERSON,
                BrokenPacks::withoutTheLastRow,
                PERSON,
                "person-outcome",
                "no row answers licenceClass=UNLICENSED, judicialWarrant=NONE");
    }

    @Test
    void anOverlap() {
        assertRejected(PERSON, BrokenPacks::withTheLastRowTwice, PERSON, "rows [13, 14] all answer");
    }

    @Test
    void aConditionThatIsNotClosed() {
        assertRejected(
                PERSON,
                dmn -> dmn.replaceFirst("<inputEntry><text>false</text>", "<inputEntry><text>? = false</text>"),
                PERSON,
                "row 3",
                "otherArrestGround",
                "? = false is not a value");
    }

    @Test
    void aValueThatIsNotOfTheColumn() {
        assertRejected(
                PERSON,
                dmn -> dmn.replaceFirst(
                        "<inputEntry><text>\"LICENSED_ELSEWHERE\"</text>", "<inputEntry><text>\"LICENSED\"</text>"),
                PERSON,
                "licenceClass",
                "LICENSED is not a value of the column");
    }

    /** No pack, the state's included, can lengthen custody on a detainer. */
    @ParameterizedTest
    @ValueSource(strings = {"massachusetts/2017-01-01/settings.csv", "cambridge-ma/2020-02-10/settings.csv"})
    void aHoldBeyondRelease(String settings) {
        assertRejected(
                settings,
                text -> text.replaceFirst("(?m)^hold_extension_minutes.*\\R", "")
                        + "hold_extension_minutes,2880,P8,Form I-247A,V1,Two days\n",
                settings,
                "hold_extension_minutes is 0 in every pack",
                "Lunn");
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

        assertThat(shipped)
                .allSatisfy(pack -> assertThat(pack.reference().digest()).matches("[0-9a-f]{64}"));
        assertThat(again)
                .extracting(Pack::reference)
                .isEqualTo(shipped.stream().map(Pack::reference).toList());
        for (var index = 0; index < shipped.size(); index++) {
            var reference = shipped.get(index).reference();
            assertThat(changed.get(index).reference().digest().equals(reference.digest()))
                    .as(reference.toString())
                    .isEqualTo(!reference.jurisdiction().equals("cambridge-ma"));
        }
    }

    /** A refusal without a word of what mends it helps nobody, and a grant has nothing to mend. */
    @ParameterizedTest
    @CsvSource({
        "\"REFUSED\", \"GRANTED\", is \"GRANTED\" and has a field",
        "\"identityEstablished\", \"\", is \"REFUSED\" and has no field",
        "\"show any reliable photo ID; of any country\", \"\", is \"REFUSED\" and has no mend",
    })
    void aRefusalSaysWhatMendsIt(String before, String after, String told) {
        assertRejected(
                "massachusetts/2017-01-01/release-claimant.dmn",
                dmn -> dmn.replaceFirst(
                        "<outputEntry><text>%s</text>".formatted(before.replace(';', ',')),
                        "<outputEntry><text>%s</text>".formatted(after)),
                "table release-claimant, row 1",
                told);
    }

    /** Offences, grounds and duties decide in every city. */
    @ParameterizedTest
    @CsvSource({
        "common/offences.csv, 2020-02-22, 2020-02-21",
        "common/grounds.csv, 2017-01-01, 2017-01-02",
        "common/duties.csv, Verify the license, Look at the license"
    })
    void theDigestOfEveryPackStandsForWhatAllShare(String file, String before, String after) {
        var shipped = PackShelf.read(Sources.SHIPPED).all();
        var changed = PackShelf.read(BrokenPacks.of(file, text -> text.replace(before, after)))
                .all();

        assertThat(changed).hasSameSizeAs(shipped);
        for (var index = 0; index < shipped.size(); index++) {
            assertThat(changed.get(index).reference().digest())
                    .isNotEqualTo(shipped.get(index).reference().digest());
        }
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
