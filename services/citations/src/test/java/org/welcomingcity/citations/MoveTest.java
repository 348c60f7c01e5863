package org.welcomingcity.citations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.welcomingcity.casework.policy.CityPolicy;
import org.welcomingcity.citations.citation.application.MoveLawOfTheCity;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.citation.domain.CitationStatus;
import org.welcomingcity.citations.citation.domain.Move;
import org.welcomingcity.citations.citation.domain.MoveLaw;
import org.welcomingcity.citations.citation.domain.Violation;
import org.welcomingcity.citations.citation.domain.Violation.Disposition;
import org.welcomingcity.kernel.RuleStatus;
import org.welcomingcity.policy.OrdinancePolicy;
import org.welcomingcity.policy.citation.CitationKind;

/** The whole machine, every kind in every state, and what no path through it can reach. */
class MoveTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    private static final MoveLaw LAW = new MoveLawOfTheCity(new CityPolicy(OrdinancePolicy.load(), "cambridge-ma"));

    @Test
    void a_step_leads_where_the_law_says() {
        for (var kind : CitationKind.values()) {
            for (var status : reachable(kind)) {
                assertThat(LAW.possible(DAY, kind, status))
                        .allSatisfy(ruling -> assertThat(ruling.leadsTo().name())
                                .isEqualTo(
                                        Move.valueOf(ruling.move().name()).to().name()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_gets_from_draft_to_an_end_and_never_stands_still_before(CitationKind kind) {
        var reached = reachable(kind);
        assertThat(reached).contains(CitationStatus.CLOSED, CitationStatus.VOID);
        for (var status : reached) {
            if (status == CitationStatus.CLOSED || status == CitationStatus.VOID) {
                assertThat(possible(kind, status)).as("%s ends", status).isEmpty();
            } else {
                assertThat(possible(kind, status)).as("%s in %s", kind, status).isNotEmpty();
            }
        }
    }

    @Test
    void together_the_kinds_use_every_state_and_every_move() {
        var states = EnumSet.noneOf(CitationStatus.class);
        var moves = EnumSet.noneOf(Move.class);
        for (var kind : CitationKind.values()) {
            for (var status : reachable(kind)) {
                states.add(status);
                moves.addAll(possible(kind, status));
            }
        }
        assertThat(states).containsExactlyInAnyOrder(CitationStatus.values());
        assertThat(moves).containsExactlyInAnyOrder(Move.values());
    }

    @ParameterizedTest
    @EnumSource
    void property_10_what_is_criminal_is_never_paid_at_the_registrar_and_what_is_civil_never_forwarded_to_court(
            CitationKind kind) {
        var reached = reachable(kind);
        if (kind == CitationKind.CRIMINAL || kind == CitationKind.ARREST) {
            assertThat(reached)
                    .doesNotContain(
                            CitationStatus.PAID,
                            CitationStatus.SENT_RMV,
                            CitationStatus.DEFAULT,
                            CitationStatus.HEARING_REQUESTED);
        } else {
            assertThat(reached)
                    .doesNotContain(
                            CitationStatus.SENT_COURT,
                            CitationStatus.HEARING_4D,
                            CitationStatus.COMPLAINT_ISSUED,
                            CitationStatus.NO_COMPLAINT);
        }
    }

    @Test
    void property_10_holds_for_every_mix_of_lines() {
        for (var first : Disposition.values()) {
            for (var second : Disposition.values()) {
                for (var third : Disposition.values()) {
                    var lines = List.of(first, second, third);
                    var kind =
                            Citation.kindOf(lines.stream().map(MoveTest::line).toList());
                    var criminal = lines.contains(Disposition.CRIMINAL) || lines.contains(Disposition.ARREST);
                    assertThat(reachable(kind).contains(CitationStatus.PAID))
                            .as("%s", lines)
                            .isEqualTo(!criminal && lines.contains(Disposition.CIVIL));
                    assertThat(reachable(kind).contains(CitationStatus.SENT_COURT))
                            .as("%s", lines)
                            .isEqualTo(criminal);
                }
            }
        }
    }

    @Test
    void a_number_is_not_voided_once_the_receiver_has_the_citation() {
        assertThat(Stream.of(CitationKind.values())
                        .flatMap(kind -> Arrays.stream(CitationStatus.values())
                                .filter(status -> LAW.about(DAY, kind, status, Move.MAKE_VOID)
                                        .possible())))
                .containsOnly(
                        CitationStatus.ISSUED,
                        CitationStatus.DELIVERED_AT_SCENE,
                        CitationStatus.DELIVERED_LATE,
                        CitationStatus.COPIES_WITH_CHIEF);
    }

    private static List<Move> possible(CitationKind kind, CitationStatus status) {
        return LAW.possible(DAY, kind, status).stream()
                .map(ruling -> Move.valueOf(ruling.move().name()))
                .toList();
    }

    private static EnumSet<CitationStatus> reachable(CitationKind kind) {
        var reached = EnumSet.of(CitationStatus.DRAFT);
        for (var before = 0; before < reached.size(); ) {
            before = reached.size();
            for (var status : EnumSet.copyOf(reached)) {
                possible(kind, status).forEach(move -> reached.add(move.to()));
            }
        }
        return reached;
    }

    private static Violation line(Disposition disposition) {
        return new Violation("90-10", "title", "cite", disposition, null, RuleStatus.V1, null, null);
    }
}
