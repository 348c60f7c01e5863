package org.welcomingcity.policy.tow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.welcomingcity.policy.stop.Stops.CAMBRIDGE;
import static org.welcomingcity.policy.stop.Stops.POLICY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.welcomingcity.kernel.RuleStatus;
import org.welcomingcity.policy.decision.UnusableFacts;
import org.welcomingcity.policy.tow.Cap.Finding;
import org.welcomingcity.policy.tow.Storage.Site;
import org.welcomingcity.policy.tow.Storage.VehicleClass;

class TowMoneyTest {

    private static final LocalDate DAY = LocalDate.of(2021, 5, 1);

    @ParameterizedTest
    @CsvSource({
        "2017-01-01, CAPPED, 90, tow-cap-history, V2",
        "2017-06-29, CAPPED, 90, tow-cap-history, V2",
        "2017-06-30, CAPPED, 108, tow-cap-history, V2",
        "2021-12-31, CAPPED, 108, tow-cap-history, V2",
        "2022-01-01, NO_VERIFIED_ROW, , tow-cap-current, MEM_L",
        "2026-11-23, NO_VERIFIED_ROW, , tow-cap-current, MEM_L",
    })
    void theCapIsTheOneOfTheDay(
            LocalDate day, Cap.Kind kind, @Nullable Integer amount, String rule, RuleStatus status) {
        var cap = POLICY.towCap(CAMBRIDGE, day, false);

        assertThat(cap.kind()).isEqualTo(kind);
        assertThat(cap.amount()).isEqualTo(amount == null ? null : usd(amount + ".00"));
        assertThat(cap.ruleId()).isEqualTo(rule);
        assertThat(cap.status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-05-01, false, 108.00, WITHIN_CAP",
        "2021-05-01, false, 108.01, ABOVE_CAP",
        "2021-05-01, true, 500.00, WITHIN_CAP",
        "2017-06-29, false, 90.01, ABOVE_CAP",
        "2026-11-23, false, 1.00, NO_INVOICE",
        "2026-11-23, true, 500.00, WITHIN_CAP",
    })
    void anAmountAboveTheCapIsFlagged(LocalDate day, boolean ownersChoice, String charge, Finding finding) {
        assertThat(POLICY.towCap(CAMBRIDGE, day, ownersChoice).check(usd(charge)))
                .isEqualTo(finding);
    }

    @Test
    void theOwnersOwnChoiceHasNoCap() {
        var cap = POLICY.towCap(CAMBRIDGE, DAY, true);

        assertThat(cap.kind()).isEqualTo(Cap.Kind.NO_CAP);
        assertThat(cap.amount()).isNull();
        assertThat(cap.ruleId()).isEqualTo("tow-cap-scope");
        assertThat(cap.status()).isEqualTo(RuleStatus.V1);
    }

    /** The law's own vectors, and the edges beside them: a started period counts whole, as the city sets it. */
    @ParameterizedTest
    @CsvSource({
        "2026-05-01T22:00:00-04:00, 2026-05-02T21:59:00-04:00, 1, 35.00",
        "2026-05-01T22:00:00-04:00, 2026-05-02T22:00:00-04:00, 1, 35.00",
        "2026-05-01T22:00:00-04:00, 2026-05-02T22:01:00-04:00, 2, 70.00",
        "2026-05-01T22:00:00-04:00, 2026-05-01T22:00:00-04:00, 0, 0.00",
        "2026-05-01T22:00:00-04:00, 2026-05-01T22:00:01-04:00, 1, 35.00",
        // Twenty-four hours have elapsed an hour later by the clock on the wall.
        "2026-03-07T22:00:00-05:00, 2026-03-08T23:00:00-04:00, 1, 35.00",
        "2026-03-07T22:00:00-05:00, 2026-03-08T23:01:00-04:00, 2, 70.00",
    })
    void storageIsCountedInElapsedPeriods(String from, String to, long periods, String total) {
        var charge = storage(from, to, VehicleClass.PASSENGER, Site.SECURE);

        assertThat(charge.periods()).isEqualTo(periods);
        assertThat(charge.startedCounts()).isTrue();
        assertThat(charge.total()).isEqualTo(usd(total));
        assertThat(charge.cap().ruleId()).isEqualTo("storage-cap");
        assertThat(charge.cap().status()).isEqualTo(RuleStatus.V1);
    }

    @Test
    void otherOutdoorStorageIsHalf() {
        var charge = storage(
                "2026-05-01T22:00:00-04:00", "2026-05-02T22:01:00-04:00", VehicleClass.PASSENGER, Site.OTHER_OUTDOOR);

        assertThat(charge.cap().amount()).isEqualTo(usd("17.50"));
        assertThat(charge.cap().ruleId()).isEqualTo("storage-half");
        assertThat(charge.total()).isEqualTo(usd("35.00"));
        assertThat(charge.cap().check(usd("37.50"))).isEqualTo(Finding.ABOVE_CAP);
    }

    /** The price on an old page of the city is above the statute's cap, and is flagged. */
    @Test
    void thePriceOfTheOldPageIsFlagged() {
        var cap = storage("2026-05-01T22:00:00-04:00", "2026-05-02T21:59:00-04:00", VehicleClass.PASSENGER, Site.SECURE)
                .cap();

        assertThat(cap.check(usd("37.50"))).isEqualTo(Finding.ABOVE_CAP);
        assertThat(cap.check(usd("35.00"))).isEqualTo(Finding.WITHIN_CAP);
        assertThat(cap.cite()).isEqualTo("G.L. c. 159B § 6B");
    }

    @Test
    void otherVehiclesHaveNoVerifiedCap() {
        for (var site : Site.values()) {
            var charge = storage("2026-05-01T22:00:00-04:00", "2026-05-02T22:01:00-04:00", VehicleClass.OTHER, site);

            assertThat(charge.cap().kind()).isEqualTo(Cap.Kind.NO_VERIFIED_ROW);
            assertThat(charge.cap().status()).isEqualTo(RuleStatus.OPEN);
            assertThat(charge.total()).isNull();
        }
    }

    @Test
    void storageCannotEndBeforeItBegins() {
        assertThatThrownBy(() -> storage(
                        "2026-05-01T22:00:00-04:00", "2026-05-01T21:00:00-04:00", VehicleClass.PASSENGER, Site.SECURE))
                .isInstanceOf(UnusableFacts.class);
    }

    /** On no day and in no city is a period dearer than the statute allows, or a tow than the state's cap of the day. */
    @Test
    void nothingIsEverAboveItsCap() {
        for (var pack : POLICY.packs()) {
            for (var day = LocalDate.of(2017, 1, 1); day.getYear() < 2027; day = day.plusDays(17)) {
                if (day.isBefore(pack.inForceFrom())) {
                    continue;
                }
                var tow = POLICY.towCap(pack.jurisdiction(), day, false).amount();
                var most = day.isBefore(LocalDate.of(2017, 6, 30)) ? "90.00" : "108.00";
                if (tow != null) {
                    assertThat(tow).isLessThanOrEqualTo(usd(most));
                }
                var storage = new Storage(
                        Instant.parse("2021-05-01T00:00:00Z"),
                        Instant.parse("2021-05-03T05:00:00Z"),
                        VehicleClass.PASSENGER,
                        Site.SECURE);
                assertThat(Objects.requireNonNull(POLICY.storage(pack.jurisdiction(), day, storage)
                                .total()))
                        .isEqualTo(usd("105.00"));
            }
        }
    }

    private static StorageCharge storage(String from, String to, VehicleClass vehicle, Site site) {
        return POLICY.storage(
                CAMBRIDGE,
                LocalDate.of(2026, 5, 1),
                new Storage(
                        java.time.OffsetDateTime.parse(from).toInstant(),
                        java.time.OffsetDateTime.parse(to).toInstant(),
                        vehicle,
                        site));
    }

    private static Money usd(String amount) {
        return Money.parse("USD " + amount);
    }
}
