package org.welcomingcity.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KernelTest {

    @ParameterizedTest
    @CsvSource({"MA, 1abc23", "ma, 1ABC-23", "' MA ', '1abc 23'", "MA, 1-A-B-C-2-3", "MA, 1A.BC·23", "Ma, 1ABC–23"})
    void theSamePlateIsTheSameHoweverItIsTyped(String jurisdiction, String characters) {
        assertThat(new Plate(jurisdiction, null, characters))
                .isEqualTo(new Plate("MA", null, "1ABC23"))
                .hasToString("MA 1ABC23");
    }

    @ParameterizedTest
    @CsvSource({
        "Massachusetts, 1ABC23",
        "M, 1ABC23",
        "'', 1ABC23",
        "MA, ''",
        "MA, ' - '",
        "MA, 123456789",
        "MA, 1ABÇ23",
        "ZZ, 1ABC23",
        "XX, 1ABC23",
        "OTHER, 1234567890123",
        "MA, 1AB?23",
        "MA, 1AB*23"
    })
    void whatIsNoPlateIsRefused(String jurisdiction, String characters) {
        assertThatThrownBy(() -> Plate.typed(jurisdiction, null, characters))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("such as");
    }

    /** What was stored before issuers were asked about is read as it stands. */
    @Test
    void aPlateOfAnIssuerThatNobodyKnowsIsStillOne() {
        assertThat(new Plate("ZZ", null, "1ABC23")).hasToString("ZZ 1ABC23");
    }

    @Test
    void platesOfTwoKindsAreTwoPlates() {
        var passenger = new Plate("MA", PlateKind.PASSENGER, "32164");
        assertThat(passenger).isNotEqualTo(new Plate("MA", PlateKind.COMMERCIAL, "32164"));
        assertThat(passenger.inWords()).isEqualTo("MA 32164, passenger");
        assertThat(new Plate("OTHER", null, "с 065 мк 78")).hasToString("OTHER С065МК78");
        assertThat(new Plate("QC", null, "a12 bcd")).hasToString("QC A12BCD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOPLATE", "no plate", "None", "XXXXXX", "xx", "0000", "Unknown", "paper tag", "n-a"})
    void whatStandsForNoPlateIsAskedAbout(String typed) {
        assertThat(Placeholder.isPlate(new Plate("MA", null, typed))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NULL", "X", "0", "XXA", "NONEE", "1", "VOID", "2000"})
    void aPlateMayReadLikeAWord(String typed) {
        assertThat(Placeholder.isPlate(new Plate("MA", null, typed))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                "—",
                "...",
                "?",
                "FNU",
                "f.n.u.",
                "LNU",
                "N/A",
                "n/a",
                "N.A.",
                "Unknown",
                "XXX",
                "none",
                "John Doe",
                "not given",
                "ＦＮＵ",
                "123",
                "No Name"
            })
    void whatStandsForAMissingNameIsAskedAbout(String typed) {
        assertThat(Placeholder.isName(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sukarno",
                "Null",
                "Na",
                "Ng",
                "O",
                "王",
                "U Thant",
                "Xu",
                "Nonesuch",
                "Doe",
                "D'Arc",
                "Test-Smith"
            })
    void aNameMayBeShortOrLookLikeAWord(String typed) {
        assertThat(Placeholder.isName(typed)).isFalse();
    }

    @Test
    void anIdentificationNumberIsReadAsItIsStamped() {
        assertThat(new Vin("*1hgcm 82633-a004352*")).hasToString("1HGCM82633A004352");
        assertThatThrownBy(() -> new Vin("1HGCM82633A0043521")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Vin("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Vin("12?45")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer.one", "badge-417", "a.b_c+d@city.example", "7", "josé.núñez", "o'brien", "王小明"})
    void anOfficerIdIsWhatTheySignInWith(String value) {
        assertThat(new OfficerId(value)).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "two words",
                "x/y",
                "<b>",
                "12345678901234567890123456789012345678901234567890123456789012345"
            })
    void whatIsNoOfficerIdIsRefused(String value) {
        assertThatThrownBy(() -> new OfficerId(value)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCaseIsNamedByItsKindAndNumber() {
        assertThat(new CaseReference("citation", "C0000123")).hasToString("citation/C0000123");
        assertThatThrownBy(() -> new CaseReference("Citation", "C0000123"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CaseReference("citation", "C 1")).isInstanceOf(IllegalArgumentException.class);
        assertThat(CaseReference.parse("citation/C0000123")).isEqualTo(new CaseReference("citation", "C0000123"));
        assertThatThrownBy(() -> CaseReference.parse("citation")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void faultsAreRefusedTogetherOrNotAtAll() {
        var faults = new Faults();
        assertThatCode(() -> faults.refuseIfAny(Refusal.Kind.MALFORMED, "malformed", "It does not keep to its form."))
                .doesNotThrowAnyException();

        faults.add("first", "form-required", "must be given", "give it");
        faults.add("second", "P8", "Cambridge Municipal Code 2.129.040", "has no reason", "write it down");

        assertThatThrownBy(
                        () -> faults.refuseIfAny(Refusal.Kind.MALFORMED, "malformed", "It does not keep to its form."))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().faults())
                                .extracting(Refusal.Fault::field, Refusal.Fault::cite)
                                .containsExactly(
                                        org.assertj.core.groups.Tuple.tuple("first", null),
                                        org.assertj.core.groups.Tuple.tuple(
                                                "second", "Cambridge Municipal Code 2.129.040")));
    }

    @Test
    void onlyWhatWasCheckedAtASourceCountsAsVerified() {
        assertThat(RuleStatus.values()).filteredOn(RuleStatus::verified).containsExactly(RuleStatus.V1, RuleStatus.V2);
        assertThat(RuleStatus.values())
                .allSatisfy(status -> assertThat(status.words()).isNotBlank());
    }
}
