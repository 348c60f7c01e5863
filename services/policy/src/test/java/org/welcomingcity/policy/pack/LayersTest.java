package org.welcomingcity.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.welcomingcity.policy.city.Feature;
import org.welcomingcity.policy.city.Feature.Key;
import org.welcomingcity.policy.city.Feature.Value;
import org.welcomingcity.policy.decision.NoPackInForce;
import org.welcomingcity.policy.decision.PackRejected;
import org.welcomingcity.policy.decision.Trail;
import org.welcomingcity.policy.stop.PersonOutcome;
import org.welcomingcity.policy.stop.StopFacts;
import org.welcomingcity.policy.stop.StopFacts.Licence;
import org.welcomingcity.policy.stop.StopRuling;

/** Federal law above the state's, the state's above the city's: what a lower layer may do, and what not. */
class LayersTest {

    private static final String CAMBRIDGE = "cambridge-ma";
    private static PackShelf shipped = WarmShelf.read(Sources.SHIPPED);

    @BeforeAll
    static void read() {
        shipped = WarmShelf.read(Sources.SHIPPED);
    }

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
    private static final String PERSON = "cambridge-ma/2020-02-10/person-outcome.dmn";
    private static final String VEHICLE = "cambridge-ma/2020-02-10/vehicle-outcome.dmn";
    private static final StopFacts UNLICENSED =
            new StopFacts(Licence.NONE, false, StopFacts.Warrant.NONE, false, false, false, true, true, null);

    /** A lower layer narrows discretion: state law leaves it to the officer, the ordinance prefers a summons. */
    @Test
    void aCityNarrowsDiscretion() {
        assertThat(ruling(Sources.SHIPPED, "northampton-ma", UNLICENSED).person())
                .isEqualTo(PersonOutcome.OFFICERS_DISCRETION);
        assertThat(ruling(Sources.SHIPPED, CAMBRIDGE, UNLICENSED).person()).isEqualTo(PersonOutcome.SUMMONS);
    }

    @Test
    void aCityCannotSummonWhomStateLawCallsLicensed() {
        var planted = BrokenPacks.of(
                PERSON,
                dmn -> dmn.replaceFirst(
                        "<outputEntry><text>\"NOT_UNLICENSED\"</text>", "<outputEntry><text>\"SUMMONS\"</text>"));

        assertThatThrownBy(() -> WarmShelf.read(planted))
                .isInstanceOf(PackRejected.class)
                .hasMessageContainingAll(
                        PERSON,
                        "row 5 (P2)",
                        "removes what massachusetts/2017-01-01 binds to in row 5 (P2)",
                        "\"SUMMONS\" instead of \"NOT_UNLICENSED\"",
                        "licenceClass=LICENSED_ELSEWHERE");
    }

    @Test
    void aCityCannotForgetADutyOfStateLaw() {
        var planted = BrokenPacks.of(
                VEHICLE, dmn -> dmn.replace("\"OFFER_PASSENGER,VERIFY_LICENCE_OF_OPERATOR\"", "\"OFFER_PASSENGER\""));

        assertThatThrownBy(() -> WarmShelf.read(planted))
                .isInstanceOf(PackRejected.class)
                .hasMessageContainingAll(VEHICLE, "(K4)", "without the duties [VERIFY_LICENCE_OF_OPERATOR]");
    }

    @Test
    void aCityCannotImpoundWhereStateLawForbidsIt() {
        var planted = BrokenPacks.of(
                VEHICLE,
                dmn -> dmn.replaceFirst(
                        "<outputEntry><text>\"LEAVE_PARKED\"</text>",
                        "<outputEntry><text>\"IMPOUND_DISCRETIONARY\"</text>"));

        assertThatThrownBy(() -> WarmShelf.read(planted))
                .isInstanceOf(PackRejected.class)
                .hasMessageContainingAll(VEHICLE, "(K6)", "\"IMPOUND_DISCRETIONARY\" instead of \"LEAVE_PARKED\"");
    }

    @Test
    void aCityCannotRequireTheHoldThatStateLawForbids() {
        var planted = BrokenPacks.of(
                "chelsea-ma/2017-02-08/features.csv",
                text -> text.replaceFirst("DETAINER_HOLD,NONE,,([^,]*),([^,]*),OPEN", "DETAINER_HOLD,REQ,,$1,$2,V1"));

        assertThatThrownBy(() -> WarmShelf.read(planted))
                .isInstanceOf(PackRejected.class)
                .hasMessageContainingAll(
                        "chelsea-ma/2017-02-08/features.csv", "DETAINER_HOLD is REQ", "Lunn", "says PROH");
    }

    @Test
    void aCityCannotSetWhatStateLawBindsTo() {
        var planted = BrokenPacks.of(
                "massachusetts/2017-01-01/settings.csv",
                text -> text.replace("covers_suspended,no,P6", "covers_suspended,no,lunn-no-hold"));

        assertThatThrownBy(() -> WarmShelf.read(planted))
                .isInstanceOf(PackRejected.class)
                .hasMessageContainingAll(
                        "cambridge-ma/2020-02-10/settings.csv", "covers_suspended is prefer", "binds it to no");
    }

    /** A suspended rule is shown and decides nothing: the layer above answers in its place. */
    @Test
    void whereACourtSuspendedARuleTheLayerAboveDecides() {
        var suspended = BrokenPacks.of(
                "cambridge-ma/2025-08-04/rules.csv",
                text -> text.replace("P8,SHOULD,false,,", "P8,SHOULD,true,Order of an imagined court,"));

        var ruling = ruling(suspended, CAMBRIDGE, UNLICENSED);

        assertThat(ruling.person()).isEqualTo(PersonOutcome.OFFICERS_DISCRETION);
        assertThat(ruling.personRule()).isEqualTo("c90-21-may-arrest");
        assertThat(ruling.obligations()).isEmpty();
        var asked = ruling.trail().tables().stream()
                .filter(table -> table.id().equals("person-outcome"))
                .map(table -> Objects.requireNonNull(table.hitRow()))
                .toList();
        assertThat(asked).extracting(Trail.Row::ruleId).containsExactly("P8", "c90-21-may-arrest");
        assertThat(asked.getFirst().standing().suspendedBy()).isEqualTo("Order of an imagined court");
        assertThat(asked.getLast().standing().suspended()).isFalse();
        // The day before the amendment the older text stands as it stood.
        assertThat(new StopTables(
                                WarmShelf.read(suspended).on(CAMBRIDGE, LocalDate.of(2025, 8, 3)),
                                Catalogue.read(suspended))
                        .ruleOn(UNLICENSED, LocalDate.of(2025, 8, 3), false)
                        .personRule())
                .isEqualTo("P8");
    }

    @Test
    void aSuspendedSettingAndASuspendedFeatureSayNothing() {
        var suspended = BrokenPacks.of(
                "cambridge-ma/2025-08-04/rules.csv",
                text -> text.replace(
                                "wco-reasonable-opportunity,MUST,false,,",
                                "wco-reasonable-opportunity,MUST,true,Order of an imagined court,")
                        .replace(
                                "wco-no-info-on-custody,MUST_NOT,false,,",
                                "wco-no-info-on-custody,MUST_NOT,true,Order of an imagined court,"));
        var pack = WarmShelf.read(suspended).on(CAMBRIDGE, TODAY);

        assertThat(pack.setting("wait_minutes").value()).isEqualTo("0");
        assertThat(pack.feature(Key.RELEASE_NOTICE).value()).isEqualTo(Value.PROH);
        assertThat(pack.feature(Key.RELEASE_NOTICE).deciding()).isEqualTo(Value.NONE);
        assertThat(pack.feature(Key.RELEASE_NOTICE).standing().suspendedBy()).isEqualTo("Order of an imagined court");
    }

    @Test
    void aRuleNobodyStandsAboveCannotBeSuspendedSilently() {
        var suspended = BrokenPacks.of(
                "massachusetts/2017-01-01/rules.csv",
                text -> text.replace("P2,MUST_NOT,false,,", "P2,MUST_NOT,true,Order of an imagined court,"));

        assertThatThrownBy(() -> WarmShelf.read(suspended))
                .isInstanceOf(PackRejected.class)
                .hasMessageContainingAll("the rule P2 is suspended", "no higher layer answers");
    }

    @Test
    void whoSignedARuleOffIsShown() {
        var signed = BrokenPacks.of(
                "cambridge-ma/2025-08-04/rules.csv",
                text -> text.replace("P8,SHOULD,false,,,", "P8,SHOULD,false,,The City Solicitor,2026-01-15"));

        var row = ruling(signed, CAMBRIDGE, UNLICENSED).trail().tables().stream()
                .filter(table -> table.id().equals("person-outcome"))
                .map(table -> Objects.requireNonNull(table.hitRow()))
                .findFirst()
                .orElseThrow();

        assertThat(row.standing().signedOffBy()).isEqualTo("The City Solicitor, 2026-01-15");
        assertThat(ruling(Sources.SHIPPED, CAMBRIDGE, UNLICENSED).trail().tables())
                .flatExtracting(Trail.Table::rows)
                .allSatisfy(unsigned ->
                        assertThat(unsigned.standing().signedOffBy()).isNull());
    }

    /** The state's act is prepared: read, checked, and without effect until somebody enables it with a date. */
    @ParameterizedTest
    @CsvSource({
        "INQUIRY, NONE, PROH",
        "RELEASE_NOTICE, NONE, PROH",
        "TRANSFER, NONE, NONE",
    })
    void thePreparedActDecidesOnlyWhenItIsEnabled(Key key, Value before, Value after) {
        var file = "massachusetts/ma-protect-act/pack.properties";
        var enabled = BrokenPacks.of(
                file,
                text -> text.replace("enabled=false", "enabled=true")
                        .replace("inForceFrom=", "inForceFrom=2026-09-01"));
        var shelf = WarmShelf.read(enabled);

        assertThat(shipped.on("chelsea-ma", LocalDate.of(2026, 9, 1))
                        .feature(key)
                        .value())
                .isEqualTo(before);
        assertThat(shelf.on("chelsea-ma", LocalDate.of(2026, 8, 31))
                        .feature(key)
                        .value())
                .isEqualTo(before);
        assertThat(shelf.on("chelsea-ma", LocalDate.of(2026, 9, 1)).feature(key).value())
                .isEqualTo(after);
        assertThat(shelf.on("chelsea-ma", LocalDate.of(2026, 9, 1)).reference().version())
                .isEqualTo("2026-09-01");
    }

    @Test
    void whatIsEnabledHasADate() {
        var file = "massachusetts/ma-protect-act/pack.properties";

        assertThatThrownBy(() ->
                        WarmShelf.read(BrokenPacks.of(file, text -> text.replace("enabled=false", "enabled=true"))))
                .isInstanceOf(PackRejected.class)
                .hasMessageContainingAll(file, "has no inForceFrom");
    }

    /** A city is a folder with a line of its own index, somewhere on the class path. */
    @Test
    void aFolderOnTheClassPathBecomesACity(@TempDir Path classPath) throws IOException {
        var folder = Files.createDirectories(classPath.resolve("packs/riverton-ma/2026-01-01"));
        Files.writeString(classPath.resolve("packs/index.txt"), "riverton-ma/2026-01-01\n");
        Files.writeString(folder.resolve("pack.properties"), """
                jurisdiction=riverton-ma
                version=2026-01-01
                title=Riverton Ordinance
                layer=ORDINANCE
                under=massachusetts
                inForceFrom=2026-01-01
                data=settings, features
                """);
        Files.writeString(folder.resolve("rules.csv"), """
                ruleId,force,suspendedByCourt,courtOrder,signedOffBy,signedOffOn
                riv-court,MAY,false,,,
                riv-report,MUST,false,,,
                """);
        Files.writeString(folder.resolve("settings.csv"), """
                name,value,ruleId,cite,status,words
                court,Riverton Division,riv-court,G.L. c. 90C § 2,V1,The court
                """);
        Files.writeString(folder.resolve("features.csv"), """
                key,value,reported,ruleId,cite,status,words
                REPORT,REQ,,riv-report,Riverton Ordinance § 4,V1,A yearly report.
                """);
        try (var loader = new URLClassLoader(new URL[] {classPath.toUri().toURL()}, Sources.class.getClassLoader())) {
            var sources = Sources.onClassPath(loader);
            var shelf = WarmShelf.read(sources);
            var riverton = shelf.on("riverton-ma", LocalDate.of(2026, 1, 1));

            assertThat(riverton.reference().title()).isEqualTo("Riverton Ordinance");
            assertThat(riverton.setting("court").value()).isEqualTo("Riverton Division");
            assertThat(riverton.setting("wait_minutes").value()).isEqualTo("0");
            assertThat(riverton.feature(Key.REPORT).value()).isEqualTo(Value.REQ);
            assertThat(riverton.feature(Key.INQUIRY).value()).isEqualTo(Value.NONE);
            assertThat(ruling(sources, "riverton-ma", UNLICENSED).person())
                    .isEqualTo(PersonOutcome.OFFICERS_DISCRETION);
            assertThat(shelf.on("riverton-ma", LocalDate.of(2025, 12, 31))
                            .reference()
                            .jurisdiction())
                    .isEqualTo("massachusetts");
            assertThat(shelf.on(CAMBRIDGE, TODAY).reference())
                    .isEqualTo(
                            WarmShelf.read(Sources.SHIPPED).on(CAMBRIDGE, TODAY).reference());
        }
        assertThatThrownBy(() -> shipped.on("riverton-ma", TODAY)).isInstanceOf(NoPackInForce.class);
    }

    /** No folder with a pack is forgotten in the index. */
    @Test
    void theIndexNamesEveryFolder() throws IOException {
        var root = Path.of(System.getProperty("welcoming-city.root"), "services/policy/src/main/resources/packs");
        try (var files = Files.walk(root)) {
            var folders = files.filter(file -> file.endsWith("pack.properties"))
                    .map(file -> root.relativize(Objects.requireNonNull(file.getParent()))
                            .toString())
                    .toList();
            assertThat(Sources.SHIPPED.text("index.txt").lines().filter(line -> line.contains("/")))
                    .containsExactlyInAnyOrderElementsOf(folders);
        }
    }

    @Test
    void everyTextHasItsDays() {
        assertThat(shipped.all())
                .extracting(pack -> "%s %s %s"
                        .formatted(
                                pack.reference().jurisdiction(),
                                pack.reference().inForceFrom(),
                                pack.reference().inForceTo()))
                .containsExactly(
                        "amherst-ma 2017-12-01 null",
                        "boston-ma 2020-01-01 2026-02-28",
                        "boston-ma 2026-03-01 null",
                        "cambridge-ma 2020-02-10 2025-08-03",
                        "cambridge-ma 2025-08-04 2026-02-04",
                        "cambridge-ma 2026-02-05 null",
                        "chelsea-ma 2017-02-08 null",
                        "lawrence-ma 2017-01-01 null",
                        "massachusetts 2017-01-01 null",
                        "medford-ma 2019-01-01 2025-12-31",
                        "medford-ma 2026-01-01 null",
                        "northampton-ma 2019-12-05 null",
                        "somerville-ma 2019-06-13 2026-02-05",
                        "somerville-ma 2026-02-06 null");
    }

    /** What is known about each text: required, forbidden, or nothing, with what is said where nobody saw it. */
    @ParameterizedTest
    @CsvSource({
        // In the order of the keys; an uppercase letter is what the text says, a lowercase one what is reported.
        "cambridge-ma, 2020-02-10, P p P P - - R R r - r P P R R -",
        "cambridge-ma, 2025-08-03, P p P P - - R R r - r P P R R -",
        "cambridge-ma, 2025-08-04, P p P P - P R R r - r P P R R -",
        "cambridge-ma, 2026-02-04, P p P P - P R R r - r P P R R -",
        "cambridge-ma, 2026-02-05, P p P P - P R R r - r P P R R P",
        "somerville-ma, 2019-06-13, P p p P - - r r r - r - - - r -",
        "somerville-ma, 2026-02-05, P p p P - - r r r - r - - - r -",
        "somerville-ma, 2026-02-06, P p p P - - r r r - r - - - r P",
        "boston-ma, 2020-01-01, P P P P R - - - - - R - - - r -",
        "boston-ma, 2026-02-28, P P P P R - - - - - R - - - r -",
        "boston-ma, 2026-03-01, P P P P R - - - - - R - - - r P",
        "northampton-ma, 2019-12-05, P p P P - P - - - - - - - - R -",
        "amherst-ma, 2017-12-01, P P p P - P - - - R R - - - R -",
        "lawrence-ma, 2017-01-01, P - P p - - - - - - - - - - - -",
        "chelsea-ma, 2017-02-08, P - - - - - - - - - - - - - - p",
        "medford-ma, 2019-01-01, P - - - - - - - R - - - - - - -",
        "medford-ma, 2025-12-31, P - - - - - - - R - - - - - - -",
        "medford-ma, 2026-01-01, P - - - - - - - R - R - - - - -",
        "massachusetts, 2017-01-01, P - - - - - - - - - - - - - - -",
    })
    void eachTextSaysWhatWasSeenOfIt(String jurisdiction, LocalDate day, String expected) {
        var pack = shipped.on(jurisdiction, day);

        assertThat(pack.reference().jurisdiction()).isEqualTo(jurisdiction);
        assertThat(String.join(
                        " ",
                        List.of(Key.values()).stream()
                                .map(pack::feature)
                                .map(LayersTest::letter)
                                .toList()))
                .isEqualTo(expected);
        for (var key : Key.values()) {
            var feature = pack.feature(key);
            assertThat(feature.value() == Value.NONE || feature.status().verified())
                    .as("%s %s", jurisdiction, key)
                    .isTrue();
        }
    }

    private static String letter(Feature feature) {
        var reported = feature.reported();
        return switch (feature.value()) {
            case REQ -> "R";
            case PROH -> "P";
            case NONE -> reported == null ? "-" : reported == Value.REQ ? "r" : "p";
        };
    }

    private static StopRuling ruling(Sources sources, String jurisdiction, StopFacts facts) {
        var shelf = sources == Sources.SHIPPED ? shipped : WarmShelf.read(sources);
        return new StopTables(shelf.on(jurisdiction, TODAY), Catalogue.read(sources)).ruleOn(facts, TODAY, false);
    }
}
