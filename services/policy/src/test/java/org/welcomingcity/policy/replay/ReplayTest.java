package org.welcomingcity.policy.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.welcomingcity.policy.OrdinancePolicy;
import org.welcomingcity.policy.Question;
import org.welcomingcity.policy.decision.PackRejected;
import org.welcomingcity.policy.pack.Sources;
import org.welcomingcity.policy.replay.ReplayReport.Counted;
import org.welcomingcity.policy.request.Assistance;
import org.welcomingcity.policy.stop.StopFacts;
import org.welcomingcity.policy.stop.StopFacts.Licence;
import org.welcomingcity.policy.stop.Stops;

class ReplayTest {

    private static final String PERSON = "cambridge-ma/2020-02-10/person-outcome.dmn";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    @TempDir
    private static Path folder;

    private static OrdinancePolicy candidate = Stops.POLICY;

    /** A candidate under which a driver whose identity is unknown is summoned like any other. */
    @BeforeAll
    static void layTheCandidateOver() throws IOException {
        var changed = Sources.SHIPPED.text(PERSON).replace("\"SUMMONS_OR_ARREST_IDENTITY\"", "\"SUMMONS\"");
        Files.createDirectories(folder.resolve(PERSON).getParent());
        Files.writeString(folder.resolve(PERSON), changed);
        candidate = OrdinancePolicy.load(Sources.over(folder));
    }

    @Test
    void theSameLawChangesNothing() {
        var report = Replay.against(Stops.POLICY, Stops.POLICY).run(stops(1_000));

        assertThat(report).isEqualTo(new ReplayReport(1_000, 0, List.of()));
    }

    /** The count is that of asking both laws about every case, one after the other. */
    @Test
    void countsEveryOutcomeThatChangesByItsRule() {
        var expected = stops(5_000)
                .filter(stop -> !person(Stops.POLICY, stop).equals(person(candidate, stop)))
                .toList();

        var report = Replay.against(Stops.POLICY, candidate).run(stops(5_000));

        assertThat(expected).hasSizeGreaterThan(100);
        assertThat(report.cases()).isEqualTo(5_000);
        assertThat(report.changed()).isEqualTo(expected.size());
        assertThat(report.changes()).singleElement().satisfies(counted -> {
            assertThat(counted.change())
                    .isEqualTo(new Change(
                            "person-outcome",
                            Change.Kind.OUTCOME,
                            new Verdict("P7", "SUMMONS_OR_ARREST_IDENTITY"),
                            new Verdict("P7", "SUMMONS")));
            assertThat(counted.cases()).isEqualTo(expected.size());
            assertThat(counted.examples())
                    .isEqualTo(expected.stream()
                            .limit(Replay.EXAMPLES)
                            .map(Recorded::reference)
                            .toList());
        });
    }

    /** August 4, 2025 struck the support services: what was decided the day before comes out otherwise. */
    @Test
    void asksAsIfItHadHappenedOnAnotherDay() {
        var before = LocalDate.of(2025, 8, 3);
        var cases = Stream.of(Assistance.values())
                .map(help -> new Recorded(help.name(), Stops.CAMBRIDGE, before, new Question.OnScene(help)));

        var report = Replay.asOf(Stops.POLICY, Stops.POLICY, before.plusDays(1)).run(cases);

        assertThat(report.changed()).isEqualTo(2);
        assertThat(report.changes())
                .filteredOn(counted -> counted.change().kind() == Change.Kind.OUTCOME)
                .allSatisfy(counted ->
                        assertThat(counted.change().after().outcome()).isEqualTo("REFUSED"))
                .flatExtracting(Counted::examples)
                .containsExactlyInAnyOrder("TRAFFIC_CONTROL", "ESCORT");
    }

    /** Before the ordinance the state alone spoke, by other rules; what it says about a licence not carried is the same. */
    @Test
    void aRuleThatOnlyTheCityHasIsAChange() {
        var report = Replay.asOf(Stops.POLICY, Stops.POLICY, LocalDate.of(2020, 2, 9))
                .run(Stream.of(
                        new Recorded("unlicensed", Stops.CAMBRIDGE, DAY, stop(Licence.NONE)),
                        new Recorded("not carried", Stops.CAMBRIDGE, DAY, stop(Licence.VALID_NOT_CARRIED))));

        assertThat(report.cases()).isEqualTo(2);
        assertThat(report.changed()).isEqualTo(1);
        assertThat(report.changes())
                .containsExactly(new Counted(
                        new Change(
                                "person-outcome",
                                Change.Kind.OUTCOME,
                                new Verdict("P8", "SUMMONS"),
                                new Verdict("c90-21-may-arrest", "OFFICERS_DISCRETION")),
                        1,
                        List.of("unlicensed")));
    }

    @Test
    void tellsOutcomesFromConsequencesAndRules() throws IOException {
        var other = Files.createDirectories(folder.resolveSibling("other"));
        Files.createDirectories(other.resolve(PERSON).getParent());
        Files.writeString(
                other.resolve(PERSON),
                Sources.SHIPPED
                        .text(PERSON)
                        .replace("CIVIL CITATION or warning", "CIVIL CITATION, or a warning")
                        .replace("<text>P2</text>", "<text>P1</text>"));
        var report = Replay.against(Stops.POLICY, OrdinancePolicy.load(Sources.over(other)))
                .run(Stream.of(
                        new Recorded("not carried", Stops.CAMBRIDGE, DAY, stop(Licence.VALID_NOT_CARRIED)),
                        new Recorded("elsewhere", Stops.CAMBRIDGE, DAY, stop(Licence.VALID_ELSEWHERE)),
                        new Recorded("unlicensed", Stops.CAMBRIDGE, DAY, stop(Licence.NONE))));

        assertThat(report.changed()).isZero();
        assertThat(report.changes())
                .extracting(
                        counted -> counted.change().kind(),
                        counted -> counted.change().before().ruleId(),
                        counted -> counted.change().after().ruleId(),
                        counted -> counted.examples().getFirst())
                .containsExactlyInAnyOrder(
                        tuple(Change.Kind.CONSEQUENCE, "P1", "P1", "not carried"),
                        tuple(Change.Kind.RULE, "P2", "P1", "elsewhere"));
    }

    /** Where a court suspends a rule, what counts is what the text above it answers, and not that two tables were asked. */
    @Test
    void aSuspendedRuleIsComparedWithWhatStandsInForIt() throws IOException {
        var rules = "cambridge-ma/2025-08-04/rules.csv";
        var suspended = Files.createDirectories(folder.resolveSibling("suspended"));
        Files.createDirectories(suspended.resolve(rules).getParent());
        Files.writeString(
                suspended.resolve(rules),
                Sources.SHIPPED.text(rules).replace("P8,SHOULD,false,,", "P8,SHOULD,true,Order of an imagined court,"));
        var report = Replay.against(Stops.POLICY, OrdinancePolicy.load(Sources.over(suspended)))
                .run(Stream.of(
                        new Recorded("not carried", Stops.CAMBRIDGE, DAY, stop(Licence.VALID_NOT_CARRIED)),
                        new Recorded("unlicensed", Stops.CAMBRIDGE, DAY, stop(Licence.NONE))));

        assertThat(report.changes())
                .containsExactly(new Counted(
                        new Change(
                                "person-outcome",
                                Change.Kind.OUTCOME,
                                new Verdict("P8", "SUMMONS"),
                                new Verdict("c90-21-may-arrest", "OFFICERS_DISCRETION")),
                        1,
                        List.of("unlicensed")));
    }

    @Test
    void aCaseThatCannotBeDecidedIsCountedAsWhatItIs() {
        var contradiction = new Question.Stop(
                new StopFacts(Licence.NONE, true, StopFacts.Warrant.NONE, false, false, false, true, true, null));
        var nowhere = new Recorded("nowhere", "atlantis", DAY, stop(Licence.NONE));
        var early = new Recorded("early", Stops.CAMBRIDGE, LocalDate.of(2001, 1, 1), stop(Licence.NONE));
        var unusable = new Recorded("unusable", Stops.CAMBRIDGE, DAY, contradiction);

        assertThat(Replay.against(Stops.POLICY, candidate)
                        .run(Stream.of(nowhere, early, unusable))
                        .changes())
                .isEmpty();
        assertThat(Replay.asOf(Stops.POLICY, candidate, DAY)
                        .run(Stream.of(nowhere, early, unusable))
                        .changes())
                .containsExactly(new Counted(
                        new Change("Stop", Change.Kind.OUTCOME, Verdict.NO_PACK, Verdict.NOT_ASKED),
                        1,
                        List.of("early")));
        assertThat(Replay.asOf(Stops.POLICY, candidate, LocalDate.of(2001, 1, 1))
                        .run(Stream.of(unusable))
                        .changes())
                .containsExactly(new Counted(
                        new Change("Stop", Change.Kind.OUTCOME, Verdict.UNUSABLE, Verdict.NO_PACK),
                        1,
                        List.of("unusable")));
    }

    /** Cases are made as they are read and dropped at once; the report is as small for many as for few. */
    @Test
    void aLongStreamLeavesNothingBehind() {
        var few = Replay.against(Stops.POLICY, candidate).run(stops(1_000));
        var many = Replay.against(Stops.POLICY, candidate).run(stops(200_000));

        assertThat(many.cases()).isEqualTo(200_000);
        assertThat(many.changes()).hasSameSizeAs(few.changes());
        assertThat(many.changes())
                .allSatisfy(counted -> assertThat(counted.examples()).hasSize(Replay.EXAMPLES));
    }

    @Test
    void aCandidateThatIsNotFitIsRefused() throws IOException {
        var broken = Files.createDirectories(folder.resolveSibling("broken"));
        Files.createDirectories(broken.resolve(PERSON).getParent());
        Files.writeString(broken.resolve(PERSON), Sources.SHIPPED.text(PERSON).replace("judicialWarrant", "surname"));

        assertThatThrownBy(() -> OrdinancePolicy.load(Sources.over(broken)))
                .isInstanceOf(PackRejected.class)
                .hasMessageContaining("surname");
    }

    private static String person(OrdinancePolicy policy, Recorded stop) {
        var facts = ((Question.Stop) stop.question()).facts();
        return policy.ruleOn(stop.jurisdiction(), stop.day(), facts).person().name();
    }

    private static Question stop(Licence licence) {
        return new Question.Stop(
                new StopFacts(licence, false, StopFacts.Warrant.NONE, false, false, false, true, true, null));
    }

    private static Stream<Recorded> stops(int count) {
        var random = new Random(2129);
        return IntStream.range(0, count)
                .mapToObj(number -> new Recorded(
                        "stop-" + number,
                        Stops.CAMBRIDGE,
                        DAY.minusDays(random.nextInt(365)),
                        new Question.Stop(new StopFacts(
                                Licence.values()[random.nextInt(Licence.values().length)],
                                false,
                                random.nextInt(10) == 0 ? StopFacts.Warrant.CONFIRMED : StopFacts.Warrant.NONE,
                                random.nextBoolean(),
                                random.nextInt(5) == 0,
                                random.nextInt(3) == 0,
                                random.nextInt(5) > 0,
                                true,
                                null))));
    }
}
