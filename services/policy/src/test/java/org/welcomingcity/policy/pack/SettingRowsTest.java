package org.welcomingcity.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.welcomingcity.kernel.RuleStatus;
import org.welcomingcity.policy.Told;
import org.welcomingcity.policy.citation.ChargedOffence;
import org.welcomingcity.policy.citation.ChargedOffence.Speed;
import org.welcomingcity.policy.citation.ChargedOffence.Zone;
import org.welcomingcity.policy.decision.PackRejected;
import org.welcomingcity.policy.release.ReleaseFacts;
import org.welcomingcity.policy.release.ReleaseFacts.Claimant;
import org.welcomingcity.policy.release.ReleaseFacts.EvidenceHold;
import org.welcomingcity.policy.release.ReleaseFacts.Way;
import org.welcomingcity.policy.stop.PersonOutcome;
import org.welcomingcity.policy.stop.StopFacts;
import org.welcomingcity.policy.stop.StopFacts.Licence;
import org.welcomingcity.policy.tow.Cap;
import org.welcomingcity.policy.tow.Storage;

/** What the tables say when a city sets otherwise what the law leaves open. */
class SettingRowsTest {

    private static final String STATE = "massachusetts/2017-01-01/settings.csv";
    private static final String CAMBRIDGE = "cambridge-ma";
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);

    // Each changed setting is read once, however many rows speak of it.
    private static final Map<String, Sources> CHANGED = new HashMap<>();
    private static final Map<Sources, PackShelf> READ = new HashMap<>();

    @BeforeAll
    static void nothingWasRead() {
        CHANGED.clear();
        READ.clear();
    }

    /** The totals as published, without the surcharge that the packs add. */
    @ParameterizedTest
    @CsvSource({
        "30, 40, NONE, 100",
        "35, 50, NONE, 150",
        "40, 60, NONE, 200",
        "40, 60, CONSTRUCTION, 350",
        "65, 66, NONE, 100",
    })
    void withoutTheSurchargeSpeedingCostsThePublishedTotals(int limit, int speed, Zone zone, int total) {
        var sources = set("training_surcharge,charged", "training_surcharge,not_charged");
        var assessment = new CitationTables(pack(sources), Catalogue.read(sources))
                .assess(TODAY, new ChargedOffence("90-17", new Speed(limit, speed, zone), 0, 0));

        assertThat(assessment.amount()).isEqualTo(Money.parse("USD " + total));
        assertThat(assessment.parts()).hasSize(2);
        assertThat(assessment.status()).isEqualTo(RuleStatus.V2);
    }

    /** The law's own vectors, where only full periods count. */
    @ParameterizedTest
    @CsvSource({
        "2026-05-03T01:59:00Z, 0, 0.00",
        "2026-05-03T02:00:00Z, 1, 35.00",
        "2026-05-03T02:01:00Z, 1, 35.00",
        "2026-05-04T02:00:00Z, 2, 70.00",
    })
    void whereOnlyFullPeriodsCountAStartedOneIsFree(Instant to, long periods, String total) {
        var sources = set("storage_partial_day,ceil", "storage_partial_day,floor");
        var charge = impound(sources)
                .storage(new Storage(
                        Instant.parse("2026-05-02T02:00:00Z"),
                        to,
                        Storage.VehicleClass.PASSENGER,
                        Storage.Site.SECURE));

        assertThat(charge.periods()).isEqualTo(periods);
        assertThat(charge.startedCounts()).isFalse();
        assertThat(charge.total()).isEqualTo(Money.parse("USD " + total));
    }

    @ParameterizedTest
    @CsvSource({
        "false, false, GRANTED {RELEASE_FORM VERIFY_LICENCE_OF_OPERATOR ITEMISE_FEES}",
        "true, true, GRANTED {RELEASE_FORM VERIFY_LICENCE_OF_OPERATOR ITEMISE_FEES}",
        "true, false, REFUSED secondDriverLicensed {}",
    })
    void whereTheCityAsksForTwoDriversTheSecondIsLicensedToo(boolean afterLicenceStop, boolean second, String told) {
        var sources = set("release_two_drivers,off", "release_two_drivers,on");

        assertThat(Told.of(impound(sources)
                        .release(TODAY, release(Way.DRIVE_AWAY, afterLicenceStop, second, false))
                        .decision()))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "TOW_AWAY, true, REFUSED ticketsHold {RELEASE_FORM ITEMISE_FEES}",
        "TOW_AWAY, false, GRANTED {RELEASE_FORM ITEMISE_FEES}",
        "COLLECT_PROPERTY, true, GRANTED {}",
    })
    void whereTheCityKeepsABootListTicketsHoldTheVehicle(Way way, boolean tickets, String told) {
        var sources = set("boot_list,off", "boot_list,on");

        assertThat(Told.of(impound(sources)
                        .release(TODAY, release(way, false, false, tickets))
                        .decision()))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "100, 2021-05-01, CAPPED, 100.00, tow-cap-state",
        "108, 2021-05-01, CAPPED, 108.00, tow-cap-history",
    })
    void theLowerOfTheStatesAndTheCitysCapCounts(String own, LocalDate day, Cap.Kind kind, String amount, String rule) {
        var shelf = cambridgeOnly(own);
        var cap = new ImpoundTables(read(shelf).on(CAMBRIDGE, day), Catalogue.read(shelf)).towCap(day, false);

        assertThat(cap.kind()).isEqualTo(kind);
        assertThat(cap.amount()).isEqualTo(Money.parse("USD " + amount));
        assertThat(cap.ruleId()).isEqualTo(rule);
    }

    @Test
    void withoutAVerifiedRowOfTheStateTheCitysOwnCapMakesNoInvoice() {
        var sources = cambridgeOnly("100");

        assertThat(impound(sources).towCap(TODAY, false).kind()).isEqualTo(Cap.Kind.NO_VERIFIED_ROW);
        assertThat(impound(sources).towCap(TODAY, true).kind()).isEqualTo(Cap.Kind.NO_CAP);
    }

    @Test
    void aCitysCapAboveTheStatesIsRefused() {
        assertThatThrownBy(() -> WarmShelf.read(cambridgeOnly("108.01")))
                .isInstanceOf(PackRejected.class)
                .hasMessageContainingAll("cambridge-ma@2020-02-10", "city_tow_cap is 108.01", "maximum of 108");
        assertThatThrownBy(() -> WarmShelf.read(cambridgeOnly("a hundred")))
                .isInstanceOf(PackRejected.class)
                .hasMessageContaining("neither an amount nor none");
    }

    /** Whether a suspended or an expired licence falls under the presumption is the city's to set. */
    @ParameterizedTest
    @CsvSource({
        "SUSPENDED_OR_REVOKED, covers_suspended, apply, SUMMONS, P6",
        "SUSPENDED_OR_REVOKED, covers_suspended, prefer, SUMMONS, P6",
        "SUSPENDED_OR_REVOKED, covers_suspended, no, OFFICERS_DISCRETION, P6",
        "EXPIRED, covers_expired, apply, SUMMONS, P8",
        "EXPIRED, covers_expired, prefer, SUMMONS, P8",
        "EXPIRED, covers_expired, no, OFFICERS_DISCRETION, c90-21-may-arrest",
    })
    void theCitySetsWhomThePresumptionCovers(
            Licence licence, String setting, String value, PersonOutcome outcome, String rule) {
        var file = "cambridge-ma/2025-08-04/settings.csv";
        Sources sources = asked -> asked.equals(file)
                ? Sources.SHIPPED
                        .text(file)
                        .replaceFirst("(?m)^%s,[a-z]+,".formatted(setting), "%s,%s,".formatted(setting, value))
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8)
                : Sources.SHIPPED.bytes(asked);
        var ruling = new StopTables(pack(sources), Catalogue.read(sources))
                .ruleOn(
                        new StopFacts(licence, false, StopFacts.Warrant.NONE, false, false, false, true, true, null),
                        TODAY,
                        false);

        assertThat(ruling.person()).isEqualTo(outcome);
        assertThat(ruling.personRule()).isEqualTo(rule);
    }

    /** What federal law says alone: it binds to judicial process and to what nobody may bar, and leaves the rest. */
    @ParameterizedTest
    @CsvSource({
        "WITHIN_8_USC_1373, ADMINISTRATIVE, NO_RECORD, 1373-not-prohibited",
        "WITHIN_8_USC_1373, JUDICIAL, NO_RECORD, 1373-not-prohibited",
        "CUSTODY_HOLD, JUDICIAL, COMPLY_AS_ORDERED, judicial-process",
        "CITY_PROPERTY, JUDICIAL, COMPLY_AS_ORDERED, judicial-process",
        "CUSTODY_HOLD, ADMINISTRATIVE, LEFT_TO_STATE_AND_CITY, left-open",
        "CORI, COURT_PROCESS, LEFT_TO_STATE_AND_CITY, left-open",
        "INTERVIEW, NONE, LEFT_TO_STATE_AND_CITY, left-open",
        "CASE_INFORMATION, ADMINISTRATIVE_SUBPOENA, LEFT_TO_STATE_AND_CITY, left-open",
        "PUBLIC_RECORD, JUDICIAL, LEFT_TO_STATE_AND_CITY, left-open",
        "REGISTRY_DATA, JUDICIAL, LEFT_TO_STATE_AND_CITY, left-open",
        "BULK_FEED, NONE, LEFT_TO_STATE_AND_CITY, left-open",
        "ON_SCENE_HELP, NONE, LEFT_TO_STATE_AND_CITY, left-open",
    })
    void federalLawLeavesWhatItDoesNotBindTo(String element, String instrument, String outcome, String rule) {
        var answer = federal("request-outcome", Map.of("element", element, "instrumentClass", instrument));

        assertThat(answer.value("outcome")).isEqualTo(outcome);
        assertThat(answer.row().ruleId()).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource({
        "JUDICIAL_WARRANT, JUDICIAL, true, COMPLY_AS_ORDERED, judicial-process",
        "JUDICIAL_WARRANT, JUDICIAL, false, TWO_PERSON_CHECK, two-person-check",
        "JUDICIAL_WARRANT, NOT_JUDICIAL, true, LEFT_TO_STATE_AND_CITY, left-open",
        "FEDERAL_SUBPOENA, NOT_JUDICIAL, false, ROUTE_TO_SOLICITOR, court-process",
        "I_247A, JUDICIAL, true, LEFT_TO_STATE_AND_CITY, left-open",
        "OTHER, NOT_JUDICIAL, false, LEFT_TO_STATE_AND_CITY, left-open",
    })
    void federalLawBindsToJudicialDocumentsAlone(
            String document, String test, boolean checked, String outcome, String rule) {
        var answer = federal(
                "instrument", Map.of("document", document, "judicialTest", test, "secondPersonChecked", checked));

        assertThat(answer.value("outcome")).isEqualTo(outcome);
        assertThat(answer.row().ruleId()).isEqualTo(rule);
    }

    private static DecisionTable.Answer federal(String question, Map<String, Object> facts) {
        var stack = pack(Sources.SHIPPED).stack(question);
        assertThat(stack).hasSize(2);
        return stack.getLast().ask(facts);
    }

    private static ReleaseFacts release(Way way, boolean afterLicenceStop, boolean second, boolean tickets) {
        return new ReleaseFacts(
                Claimant.REGISTERED_OWNER,
                true,
                false,
                way,
                true,
                true,
                true,
                afterLicenceStop,
                second,
                EvidenceHold.NONE,
                null,
                tickets,
                Instant.parse("2026-03-05T17:00:00Z"));
    }

    private static Sources set(String before, String after) {
        return CHANGED.computeIfAbsent(after, changed -> BrokenPacks.of(STATE, text -> text.replace(before, after)));
    }

    private static Sources cambridgeOnly(String cap) {
        var line =
                "city_tow_cap,%s,tow-cap-state,Cambridge Municipal Code,SYSTEM,The city's own maximum\n".formatted(cap);
        return CHANGED.computeIfAbsent(
                cap,
                any -> BrokenPacks.of(Map.of(
                        "cambridge-ma/2020-02-10/settings.csv", text -> text + line,
                        "cambridge-ma/2020-02-10/rules.csv", text -> text + "tow-cap-state,MAY,false,,,,,,\n",
                        "cambridge-ma/2025-08-04/settings.csv", text -> text + line,
                        "cambridge-ma/2025-08-04/rules.csv", text -> text + "tow-cap-state,MAY,false,,,,,,\n")));
    }

    private static ImpoundTables impound(Sources sources) {
        return new ImpoundTables(pack(sources), Catalogue.read(sources));
    }

    private static Pack pack(Sources sources) {
        return read(sources).on(CAMBRIDGE, TODAY);
    }

    private static PackShelf read(Sources sources) {
        return READ.computeIfAbsent(sources, WarmShelf::read);
    }
}
