package org.welcomingcity.policy.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.welcomingcity.policy.stop.Stops.CAMBRIDGE;
import static org.welcomingcity.policy.stop.Stops.POLICY;
import static org.welcomingcity.policy.stop.Stops.TODAY;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.welcomingcity.kernel.RuleStatus;
import org.welcomingcity.policy.city.ComplaintRoute.Office;
import org.welcomingcity.policy.city.ReportDuty.Duty;
import org.welcomingcity.policy.decision.RuleStanding;

class CityTest {

    private static final String EVERYTHING =
            "detainers; administrative warrants; other requests; responses; persons held"
                    + " and why; persons transferred; federal reimbursements";

    @ParameterizedTest
    @CsvSource({
        "cambridge-ma, 2026-03-05, PREPARE, City Council, 6, none",
        "cambridge-ma, 2020-02-09, NOT_REQUIRED, not stated, 6, none",
        "somerville-ma, 2026-03-05, PREPARE, not stated, 6, none",
        "boston-ma, 2026-03-05, DUE, City Clerk, 12, 12-31",
        "northampton-ma, 2026-03-05, NOT_REQUIRED, not stated, 6, none",
        "amherst-ma, 2026-03-05, DUE, not stated, 6, none",
        "medford-ma, 2025-12-31, NOT_REQUIRED, not stated, 6, none",
        "medford-ma, 2026-01-01, DUE, not stated, 6, none",
        "chelsea-ma, 2026-03-05, NOT_REQUIRED, not stated, 6, none",
    })
    void reportsAsItsTextSays(String city, LocalDate day, Duty duty, String to, String months, String due) {
        var report = POLICY.reportDuty(city, day);

        assertThat(report.duty()).isEqualTo(duty);
        assertThat(report.to().value()).isEqualTo(to);
        assertThat(report.periodMonths().value()).isEqualTo(months);
        assertThat(report.dueDay().value()).isEqualTo(due);
        assertThat(report.basis().key()).isEqualTo(Feature.Key.REPORT);
    }

    @ParameterizedTest
    @CsvSource({
        "amherst-ma, detainers; responses",
        "medford-ma, detainers; administrative warrants; other requests",
    })
    void reportsTheItemsItsTextNames(String city, String items) {
        assertThat(POLICY.reportDuty(city, TODAY).items().value()).isEqualTo(items);
    }

    @Test
    void otherwiseTheReportHoldsEverythingAnyTextAsksFor() {
        assertThat(POLICY.reportDuty(CAMBRIDGE, TODAY).items().value()).isEqualTo(EVERYTHING);
    }

    @Test
    void aComplaintAboutThePoliceGoesTwoWays() {
        assertThat(POLICY.complaint(CAMBRIDGE, TODAY, true).offices())
                .containsExactly(Office.CITY_MANAGER, Office.PROFESSIONAL_STANDARDS);
        assertThat(POLICY.complaint(CAMBRIDGE, TODAY, false).offices()).containsExactly(Office.CITY_MANAGER);
        assertThat(POLICY.complaint("boston-ma", TODAY, true).offices()).containsExactly(Office.SOLICITOR);
        assertThat(POLICY.complaint("boston-ma", TODAY, false).offices()).containsExactly(Office.SOLICITOR);
    }

    @Test
    void theTextsOfACityCanBeRead() {
        assertThat(POLICY.features(CAMBRIDGE, TODAY)).extracting(Feature::key).containsExactly(Feature.Key.values());
    }

    @ParameterizedTest
    @EnumSource
    void whatNobodyVerifiedSaysNothing(RuleStatus status) {
        assertThat(feature(Feature.Value.NONE, status).deciding()).isEqualTo(Feature.Value.NONE);
        if (status.verified()) {
            assertThat(feature(Feature.Value.PROH, status).deciding()).isEqualTo(Feature.Value.PROH);
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> feature(Feature.Value.PROH, status))
                    .withMessage("INQUIRY is not verified, so it stays NONE and says what is reported");
        }
    }

    private static Feature feature(Feature.Value value, RuleStatus status) {
        return new Feature(
                Feature.Key.INQUIRY,
                value,
                null,
                "x-inquiry",
                "c. 1",
                status,
                "Nobody asks.",
                new RuleStanding(RuleStanding.Force.MUST, null, null));
    }
}
