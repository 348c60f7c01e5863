package org.welcomingcity.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultsTest {

    private static final LocalDate VIOLATION = LocalDate.of(2026, 3, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    private final Faults faults = new Faults();

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, time-in-order, this is before the violation (2026-03-02)",
        "2026-03-02, '', ''",
        "2026-03-20, '', ''",
        "2026-03-21, time-not-in-future, this has not happened yet"
    })
    void aReportedDayLiesBetweenWhatItFollowsAndToday(LocalDate day, String rule, String problem) {
        faults.inOrder("paidOn", day, VIOLATION, "the violation", TODAY);

        if (rule.isEmpty()) {
            assertThat(faults.none()).isTrue();
        } else {
            assertThat(found()).isEqualTo(new Refusal.Fault("paidOn", rule, null, problem, "check the date"));
        }
    }

    @Test
    void aReportedMomentDoesAsWell() {
        var violation = Instant.parse("2026-03-02T14:30:00Z");

        faults.inOrder("at", violation.minusMillis(1), violation, "the violation", violation);

        assertThat(found())
                .isEqualTo(new Refusal.Fault(
                        "at", "time-in-order", null, "this is before the violation", "check the time"));
    }

    @Test
    void aTextIsReadAsWhatItStandsFor() {
        assertThat(faults.read("owner", "officer-named", "clerk.one", OfficerId::new, "send a sign-in name"))
                .isEqualTo(new OfficerId("clerk.one"));
        assertThat(faults.none()).isTrue();
    }

    @Test
    void aTextThatIsNoneIsAFaultInTheWordsOfItsType() {
        assertThat(faults.read("owner", "officer-named", "clerk one", OfficerId::new, "send a sign-in name"))
                .isNull();
        assertThat(found().field()).isEqualTo("owner");
        assertThat(found().rule()).isEqualTo("officer-named");
        assertThat(found().problem()).startsWith("an officer id has 1 to 64");
    }

    @Test
    void everythingThatWasFoundIsRefusedTogether() {
        faults.add("a", "rule-a", "wrong", "mend");
        faults.add("b", "rule-b", "wrong", "mend");

        assertThatThrownBy(() -> faults.refuseIfAny(Refusal.Kind.AGAINST_THE_RULES, "cannot-stand", "It cannot stand."))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().faults()).hasSize(2));
    }

    @Test
    void nothingByThatNameIsSaidByWhatWasAskedFor() {
        assertThat(Refused.unknown("charge list", 7).refusal())
                .isEqualTo(new Refusal(
                        Refusal.Kind.NOT_FOUND,
                        "unknown-charge-list",
                        "There is no charge list 7.",
                        java.util.List.of()));
    }

    private Refusal.Fault found() {
        return faults.asRefusal(Refusal.Kind.MALFORMED, "x", "x").faults().getFirst();
    }
}
