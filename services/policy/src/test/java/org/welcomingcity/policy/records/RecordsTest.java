package org.welcomingcity.policy.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.welcomingcity.policy.stop.Stops.CAMBRIDGE;
import static org.welcomingcity.policy.stop.Stops.POLICY;
import static org.welcomingcity.policy.stop.Stops.TODAY;

import java.time.Duration;
import java.time.LocalDate;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.welcomingcity.kernel.RuleStatus;
import org.welcomingcity.policy.Told;
import org.welcomingcity.policy.decision.UnusableFacts;
import org.welcomingcity.policy.records.RecordsRequest.Channel;

class RecordsTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);
    private static final LocalDate TENTH = LocalDate.of(2026, 3, 16);

    @ParameterizedTest
    @EnumSource(value = Channel.class, mode = EnumSource.Mode.EXCLUDE, names = "TELEPHONE")
    void aProperRequestStartsTheClock(Channel channel) {
        assertThat(takeIn(channel, true)).isEqualTo("GRANTED {HANDLE_AS_RECORDS_REQUEST}");
        assertThat(takeIn(channel, false)).isEqualTo("REFERRED reasonableDescription {}");
    }

    @Test
    void aCallDoesNot() {
        assertThat(takeIn(Channel.TELEPHONE, true)).isEqualTo("REFERRED recordsChannel {}");
        assertThat(takeIn(Channel.TELEPHONE, false)).isEqualTo("REFERRED recordsChannel {}");
    }

    @ParameterizedTest
    @CsvSource({
        // search, redaction, approved, wage, pages, time, paper
        "120, 0, false, 40, 0, 0.00, 0.00",
        "121, 0, false, 40, 0, 0.41, 0.00",
        "180, 0, false, 40, 0, 25.00, 0.00",
        "180, 0, false, 25, 0, 25.00, 0.00",
        "180, 0, false, 18.50, 0, 18.50, 0.00",
        "60, 120, false, 40, 10, 0.00, 0.50",
        "60, 120, true, 40, 10, 25.00, 0.50",
        "60, 60, true, 40, 1, 0.00, 0.05",
        "600, 0, false, 40, 200, 200.00, 10.00",
    })
    void theFeeIsTimeBeyondTheFreeHoursAndPaper(
            int search, int redaction, boolean approved, String wage, int pages, String time, String paper) {
        var fee = fee(search, redaction, approved, wage, pages, TENTH);

        assertThat(fee.forTime()).isEqualTo(usd(time));
        assertThat(fee.forPages()).isEqualTo(usd(paper));
        assertThat(fee.total()).isEqualTo(usd(time).plus(usd(paper)));
        assertThat(fee.ruleId()).isEqualTo("prr-fee-time");
        assertThat(fee.status()).isEqualTo(RuleStatus.V2);
        assertThat(fee.answerBy()).isEqualTo(TENTH);
    }

    /** One day late and it is free, whatever it took. */
    @ParameterizedTest
    @CsvSource({"120, 0, false, 0", "6000, 600, true, 5000", "6000, 600, false, 5000"})
    void aLateAnswerIsFree(int search, int redaction, boolean approved, int pages) {
        var fee = fee(search, redaction, approved, "40", pages, TENTH.plusDays(1));

        assertThat(fee.total()).isEqualTo(usd("0"));
        assertThat(fee.ruleId()).isEqualTo("prr-no-fee-if-late");
        assertThat(fee.status()).isEqualTo(RuleStatus.V1);
    }

    @Test
    void whetherItIsLateIsAQuestionOfBusinessDays() {
        for (var days = 0; days < 60; days++) {
            var answered = RECEIVED.plusDays(days);
            var fee = fee(600, 0, false, "40", 10, answered);
            assertThat(fee.total().isZero()).as(answered.toString()).isEqualTo(answered.isAfter(TENTH));
        }
    }

    @ParameterizedTest
    @CsvSource({"-1, 0, 40, 0, 0", "0, -1, 40, 0, 0", "0, 0, -1, 0, 0", "0, 0, 40, -1, 0", "0, 0, 40, 0, -1"})
    void whatCannotBeIsNotCharged(int search, int redaction, String wage, int pages, int days) {
        assertThatThrownBy(() -> fee(search, redaction, false, wage, pages, RECEIVED.plusDays(days)))
                .isInstanceOf(UnusableFacts.class);
    }

    private static String takeIn(Channel channel, boolean described) {
        return Told.of(POLICY.takeIn(CAMBRIDGE, TODAY, new RecordsRequest(channel, described)));
    }

    private static RecordsFee fee(
            int search, int redaction, boolean approved, String wage, int pages, LocalDate answered) {
        return POLICY.fee(
                CAMBRIDGE,
                new RecordsWork(
                        RECEIVED,
                        answered,
                        Duration.ofMinutes(search),
                        Duration.ofMinutes(redaction),
                        approved,
                        usd(wage),
                        pages));
    }

    private static Money usd(String amount) {
        return Money.parse("USD " + amount);
    }
}
