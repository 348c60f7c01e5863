package org.welcomingcity.policy.stop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.welcomingcity.policy.stop.Stops.POLICY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.welcomingcity.policy.decision.Decision;
import org.welcomingcity.policy.decision.PackReference;
import org.welcomingcity.policy.decision.Reason;
import org.welcomingcity.policy.decision.Trail;
import org.welcomingcity.policy.stop.StopFacts.Licence;

/** A stop is answered in every city that has a pack, under that city's texts and no other's. */
class EveryCityTest {

    static Stream<PackReference> packs() {
        return POLICY.packs().stream();
    }

    /** Whatever the driver's license and the officer's choice, the answer names no text of another city. */
    @ParameterizedTest
    @MethodSource("packs")
    void aStopIsAnsweredUnderTheCitysOwnTexts(PackReference pack) {
        var told = new ArrayList<String>();
        for (var licence : Licence.values()) {
            for (var facts : List.of(
                    Stops.person(stop -> withLicence(stop, licence)),
                    Stops.vehicle(stop -> withLicence(stop, licence)))) {
                var ruling = POLICY.ruleOn(pack.jurisdiction(), pack.inForceFrom(), facts);
                assertThat(ruling.trail().pack()).isEqualTo(pack);
                told.add(ruling.sentence());
                told.addAll(texts(ruling.trail()));
                for (var person : StopChoice.Person.values()) {
                    for (var vehicle : StopChoice.Vehicle.values()) {
                        told.addAll(texts(POLICY.judge(ruling, Stops.choosing(person, vehicle, "Why."))));
                        told.addAll(texts(POLICY.judge(ruling, Stops.choosing(person, vehicle, null))));
                    }
                }
            }
        }

        assertThat(told).noneMatch(text -> text.contains("{cite ") || text.contains("{text "));
        if (!pack.jurisdiction().equals("cambridge-ma")) {
            assertThat(told).noneMatch(text -> text.contains("Cambridge") || text.contains("2.129"));
        }
    }

    /** That there is no ordinance is one thing; that there is one, and nothing on this was found in it, is another. */
    @ParameterizedTest
    @CsvSource({
        "cambridge-ma, 2020-02-09, no ordinance of the city is in force",
        "somerville-ma, 2019-06-12, no ordinance of the city is in force",
        "somerville-ma, 2019-06-13, what it is reported to say on this was not verified",
        "somerville-ma, 2026-03-05, what it is reported to say on this was not verified",
        "boston-ma, 2026-03-05, no rule on this was found in it",
        "northampton-ma, 2026-03-05, no rule on this was found in it",
        "medford-ma, 2025-12-31, no ordinance of the city is in force",
        "medford-ma, 2026-01-01, no rule on this was found in it",
    })
    void aSilentOrdinanceIsInForce(String city, LocalDate day, String told) {
        var ruling = POLICY.ruleOn(city, day, Stops.person(stop -> stop));

        assertThat(ruling.person()).isEqualTo(PersonOutcome.OFFICERS_DISCRETION);
        assertThat(ruling.sentence()).contains(told);
        if (!told.startsWith("no ordinance")) {
            assertThat(ruling.sentence()).contains("ordinance is in force").doesNotContain("no ordinance");
        }
    }

    /** A ground that was not live is told with the text of the city that the stop was in. */
    @Test
    void anUnknownGroundIsToldWithTheCitysText() {
        var facts = Stops.vehicle(stop -> {
            stop.mandatoryGround = "imp.no_such";
            return stop;
        });
        var day = LocalDate.of(2026, 3, 5);

        for (var city : List.of("somerville-ma", "boston-ma", "medford-ma", "cambridge-ma")) {
            assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(
                                    org.welcomingcity.policy.decision.UnusableFacts.class,
                                    () -> POLICY.ruleOn(city, day, facts))
                            .reasons())
                    .extracting(Reason::cite)
                    .allMatch(cite -> cite.contains("Cambridge") == city.equals("cambridge-ma"));
        }
    }

    private static Stops withLicence(Stops stop, Licence licence) {
        stop.licence = licence;
        return stop;
    }

    private static List<String> texts(Decision decision) {
        var texts = new ArrayList<>(texts(decision.trail()));
        decision.obligations().forEach(duty -> texts.add(duty.cite()));
        var reasons = switch (decision) {
            case Decision.Granted granted -> List.<Reason>of();
            case Decision.Refused refused -> refused.reasons();
            case Decision.Referred referred -> referred.reasons();
        };
        reasons.forEach(reason -> texts.addAll(List.of(reason.cite(), reason.problem(), reason.mend())));
        return texts;
    }

    private static List<String> texts(Trail trail) {
        return trail.tables().stream()
                .map(table -> Objects.requireNonNull(table.hitRow()))
                .flatMap(row -> Stream.concat(Stream.of(row.cite(), row.words()), row.conclusions().stream()))
                .collect(Collectors.toList());
    }
}
