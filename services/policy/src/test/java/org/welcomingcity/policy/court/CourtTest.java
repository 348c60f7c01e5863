package org.welcomingcity.policy.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.welcomingcity.policy.stop.Stops.CAMBRIDGE;
import static org.welcomingcity.policy.stop.Stops.POLICY;
import static org.welcomingcity.policy.stop.Stops.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.welcomingcity.policy.court.FilingFacts.Filer;
import org.welcomingcity.policy.court.FilingFacts.Filing;
import org.welcomingcity.policy.court.HearingRequest.Kind;
import org.welcomingcity.policy.court.LineFacts.Disposition;
import org.welcomingcity.policy.court.LineFacts.Outcome;
import org.welcomingcity.policy.court.LineRuling.Fit;
import org.welcomingcity.policy.court.TimelinessRuling.Becomes;
import org.welcomingcity.policy.court.TimelinessRuling.Timeliness;

/** How lines end, requests for hearings, and what a filing costs. */
class CourtTest {

    private static final LocalDate EARLIEST = LocalDate.of(2026, 3, 5);
    private static final LocalDate LATEST = LocalDate.of(2026, 3, 9);

    @ParameterizedTest
    @CsvSource({
        "RESPONSIBLE, DOES_NOT_FIT, FITS, DOES_NOT_FIT, DOES_NOT_FIT",
        "NOT_RESPONSIBLE, DOES_NOT_FIT, FITS, DOES_NOT_FIT, DOES_NOT_FIT",
        "COMPLAINT_ISSUED, DOES_NOT_FIT, DOES_NOT_FIT, FITS, FITS",
        "NO_COMPLAINT, DOES_NOT_FIT, DOES_NOT_FIT, FITS, FITS",
        "GUILTY, DOES_NOT_FIT, DOES_NOT_FIT, FITS, NEEDS_COMPLAINT",
        "NOT_GUILTY, DOES_NOT_FIT, DOES_NOT_FIT, FITS, NEEDS_COMPLAINT",
        "CONTINUED_WITHOUT_FINDING, DOES_NOT_FIT, DOES_NOT_FIT, FITS, NEEDS_COMPLAINT",
        "DISMISSED, DOES_NOT_FIT, FITS, FITS, FITS",
    })
    void anOutcomeFitsItsLine(Outcome outcome, Fit warning, Fit civil, Fit afterComplaint, Fit beforeComplaint) {
        for (var issued : List.of(true, false)) {
            assertThat(fit(Disposition.WARNING, outcome, issued)).isEqualTo(warning);
            assertThat(fit(Disposition.CIVIL, outcome, issued)).isEqualTo(civil);
            assertThat(fit(Disposition.CRIMINAL, outcome, issued)).isEqualTo(issued ? afterComplaint : beforeComplaint);
            assertThat(fit(Disposition.ARREST, outcome, issued)).isEqualTo(issued ? afterComplaint : beforeComplaint);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theOutcomesOfALineAreThoseThatFit(Disposition disposition) {
        for (var issued : List.of(true, false)) {
            assertThat(POLICY.outcomes(CAMBRIDGE, TODAY, disposition, issued))
                    .extracting(LineRuling::outcome)
                    .containsExactlyElementsOf(List.of(Outcome.values()).stream()
                            .filter(outcome -> fit(disposition, outcome, issued) == Fit.FITS)
                            .toList());
        }
    }

    @Test
    void nothingIsDecidedAboutGuiltBeforeAComplaint() {
        var ruling = POLICY.outcome(CAMBRIDGE, TODAY, new LineFacts(Disposition.CRIMINAL, Outcome.GUILTY, false));

        assertThat(ruling.ruleId()).isEqualTo("outcome-fits");
        assertThat(ruling.cite()).isEqualTo("G.L. c. 90C § 3(B)(2)");
        assertThat(POLICY.outcome(CAMBRIDGE, TODAY, new LineFacts(Disposition.CIVIL, Outcome.GUILTY, false))
                        .cite())
                .isEqualTo("G.L. c. 90C § 3");
    }

    /** A civil request counts by the day it was made, one to the court by the day it got there. */
    @ParameterizedTest
    @CsvSource({
        "CIVIL_INFRACTION, 2026-03-05, 2026-03-20, TIMELY, REQUESTED, false",
        "CIVIL_INFRACTION, 2026-03-06, 2026-03-20, TIMELY_BY_ONE_READING, REQUESTED, false",
        "CIVIL_INFRACTION, 2026-03-09, 2026-03-20, TIMELY_BY_ONE_READING, REQUESTED, false",
        "CIVIL_INFRACTION, 2026-03-10, 2026-03-20, LATE, AWAITING_GOOD_CAUSE, true",
        "CLERK_MAGISTRATE, 2026-03-01, 2026-03-05, TIMELY, REQUESTED, false",
        "CLERK_MAGISTRATE, 2026-03-01, 2026-03-06, TIMELY_BY_ONE_READING, REQUESTED, false",
        "CLERK_MAGISTRATE, 2026-03-01, 2026-03-09, TIMELY_BY_ONE_READING, REQUESTED, false",
        "CLERK_MAGISTRATE, 2026-03-01, 2026-03-10, LATE, AWAITING_GOOD_CAUSE, false",
    })
    void aRequestIsHeldAgainstItsClock(
            Kind kind,
            LocalDate made,
            LocalDate received,
            Timeliness timeliness,
            Becomes becomes,
            boolean reasonNeeded) {
        var ruling = POLICY.timeliness(CAMBRIDGE, TODAY, new HearingRequest(kind, made, received, EARLIEST, LATEST));

        assertThat(ruling.timeliness()).isEqualTo(timeliness);
        assertThat(ruling.becomes()).isEqualTo(becomes);
        assertThat(ruling.reasonNeeded()).isEqualTo(reasonNeeded);
        assertThat(ruling.countedBy()).isEqualTo(kind == Kind.CIVIL_INFRACTION ? made : received);
        assertThat(ruling.ruleId()).isEqualTo(kind == Kind.CIVIL_INFRACTION ? "cmvi-20-days" : "crim-4-day-hearing");
    }

    @ParameterizedTest
    @EnumSource
    void whereNoClockRunsARequestIsInTime(Kind kind) {
        var ruling = POLICY.timeliness(CAMBRIDGE, TODAY, new HearingRequest(kind, LATEST, LATEST, null, null));

        assertThat(ruling.timeliness()).isEqualTo(Timeliness.TIMELY);
        assertThat(ruling.becomes()).isEqualTo(Becomes.REQUESTED);
    }

    @ParameterizedTest
    @CsvSource({
        "HEARING_REQUEST, VIOLATOR, USD 25, cmvi-hearing-fee, G.L. c. 90C § 3(A)(4)",
        "HEARING_REQUEST, POLICE_AGENCY, USD 25, cmvi-hearing-fee, G.L. c. 90C § 3(A)(4)",
        "APPEAL, VIOLATOR, USD 50, cmvi-appeal, G.L. c. 90C § 3(A)(5)",
        "APPEAL, POLICE_AGENCY, USD 0, cmvi-appeal, G.L. c. 90C § 3(A)(5)",
    })
    void aFilingCosts(Filing filing, Filer filer, String amount, String rule, String cite) {
        var fee = POLICY.courtFee(CAMBRIDGE, TODAY, new FilingFacts(filing, filer));

        assertThat(fee.amount()).isEqualTo(Money.parse(amount));
        assertThat(fee.ruleId()).isEqualTo(rule);
        assertThat(fee.cite()).isEqualTo(cite);
    }

    private static Fit fit(Disposition disposition, Outcome outcome, boolean complaintIssued) {
        return POLICY.outcome(CAMBRIDGE, TODAY, new LineFacts(disposition, outcome, complaintIssued))
                .fit();
    }
}
