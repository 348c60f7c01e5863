package org.welcomingcity.policy.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.welcomingcity.policy.citation.CitationState.CLOSED;
import static org.welcomingcity.policy.citation.CitationState.VOID;
import static org.welcomingcity.policy.stop.Stops.CAMBRIDGE;
import static org.welcomingcity.policy.stop.Stops.POLICY;
import static org.welcomingcity.policy.stop.Stops.TODAY;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.welcomingcity.kernel.RuleStatus;

/** The whole life of a citation, every kind in every state, and what no path through it can reach. */
class CitationMovesTest {

    @ParameterizedTest
    @EnumSource
    void everyKindGetsFromDraftToAnEndAndNeverStandsStillBefore(CitationKind kind) {
        var reached = reachable(kind);
        assertThat(reached).contains(CLOSED, VOID);
        for (var state : reached) {
            if (state == CLOSED || state == VOID) {
                assertThat(POLICY.moves(CAMBRIDGE, TODAY, kind, state))
                        .as("%s ends", state)
                        .isEmpty();
            } else {
                assertThat(POLICY.moves(CAMBRIDGE, TODAY, kind, state))
                        .as("%s in %s", kind, state)
                        .isNotEmpty();
            }
        }
    }

    @Test
    void togetherTheKindsUseEveryStateAndEveryMove() {
        var states = EnumSet.noneOf(CitationState.class);
        var moves = EnumSet.noneOf(CitationMove.class);
        for (var kind : CitationKind.values()) {
            for (var state : reachable(kind)) {
                states.add(state);
                POLICY.moves(CAMBRIDGE, TODAY, kind, state).forEach(move -> moves.add(move.move()));
            }
        }
        assertThat(states).containsExactlyInAnyOrder(CitationState.values());
        assertThat(moves).containsExactlyInAnyOrder(CitationMove.values());
    }

    /** Property 10. */
    @ParameterizedTest
    @EnumSource
    void whatIsCriminalIsNeverPaidAtTheRegistrarAndWhatIsCivilNeverForwardedToCourt(CitationKind kind) {
        var reached = reachable(kind);
        if (kind == CitationKind.CRIMINAL || kind == CitationKind.ARREST) {
            assertThat(reached)
                    .doesNotContain(
                            CitationState.PAID,
                            CitationState.SENT_RMV,
                            CitationState.DEFAULT,
                            CitationState.HEARING_REQUESTED);
        } else {
            assertThat(reached)
                    .doesNotContain(
                            CitationState.SENT_COURT,
                            CitationState.HEARING_4D,
                            CitationState.COMPLAINT_ISSUED,
                            CitationState.NO_COMPLAINT);
        }
        assertThat(reached.contains(CitationState.PAID))
                .isEqualTo(POLICY.route(CAMBRIDGE, TODAY, kind.contents()).payableAtRegistrar());
    }

    @Test
    void aNumberIsNotVoidedOnceTheReceiverHasTheCitation() {
        assertThat(Stream.of(CitationKind.values())
                        .flatMap(kind -> Arrays.stream(CitationState.values())
                                .filter(state -> move(kind, state, CitationMove.MAKE_VOID)
                                        .possible())))
                .containsOnly(
                        CitationState.ISSUED,
                        CitationState.DELIVERED_AT_SCENE,
                        CitationState.DELIVERED_LATE,
                        CitationState.COPIES_WITH_CHIEF);
    }

    @ParameterizedTest
    @EnumSource
    void onlyAWarningEndsWithTheRegistrarsCopy(CitationKind kind) {
        assertThat(move(kind, CitationState.SENT_RMV, CitationMove.CLOSE).possible())
                .isEqualTo(kind == CitationKind.WARNING);
    }

    /** Each move, from where, for which kinds, where to, and the rule behind it (sections 5.2 to 5.4). */
    @ParameterizedTest
    @CsvSource({
        "ISSUE, DRAFT, WARNING|CIVIL|CRIMINAL|ARREST, ISSUED, cit-record-asap, G.L. c. 90C § 2, V1",
        "DELIVER_AT_SCENE, ISSUED, WARNING|CIVIL|CRIMINAL|ARREST, DELIVERED_AT_SCENE, cit-copy-at-scene, G.L. c. 90C § 2, V1",
        "DELIVER_LATE, ISSUED, WARNING|CIVIL|CRIMINAL|ARREST, DELIVERED_LATE, cit-copy-at-scene, G.L. c. 90C § 2, V1",
        "HAND_IN_COPIES, DELIVERED_AT_SCENE|DELIVERED_LATE, WARNING|CIVIL|CRIMINAL|ARREST, COPIES_WITH_CHIEF, cit-end-of-tour, G.L. c. 90C § 2, MEM_H",
        "REACH_REGISTRAR, COPIES_WITH_CHIEF, WARNING|CIVIL, SENT_RMV, cit-forward-civil, G.L. c. 90C § 2, MEM_M",
        "REACH_COURT, COPIES_WITH_CHIEF, CRIMINAL|ARREST, SENT_COURT, cit-forward-criminal, G.L. c. 90C § 2, MEM_M",
        "PAY, SENT_RMV|HEARING_REQUESTED|DEFAULT, CIVIL, PAID, cmvi-payment-effect, G.L. c. 90C § 3(A)(3), V1",
        "REQUEST_HEARING, SENT_RMV|DEFAULT, CIVIL, HEARING_REQUESTED, cmvi-20-days, G.L. c. 90C § 3(A)(2)-(4), V1",
        "ENTER_DEFAULT, SENT_RMV|HEARING_REQUESTED, CIVIL, DEFAULT, cmvi-default, G.L. c. 90C § 3(A)(6), V2",
        "REQUEST_MAGISTRATE_HEARING, SENT_COURT, CRIMINAL, HEARING_4D, crim-4-day-hearing, G.L. c. 90C § 3(B)(2), V2",
        "ISSUE_COMPLAINT, SENT_COURT|HEARING_4D, CRIMINAL|ARREST, COMPLAINT_ISSUED, crim-4-day-hearing, G.L. c. 90C § 3(B)(2), V2",
        "DECLINE_COMPLAINT, SENT_COURT|HEARING_4D, CRIMINAL|ARREST, NO_COMPLAINT, crim-4-day-hearing, G.L. c. 90C § 3(B)(2), V2",
        "CLOSE, PAID|HEARING_REQUESTED|DEFAULT|COMPLAINT_ISSUED|NO_COMPLAINT, WARNING|CIVIL|CRIMINAL|ARREST, CLOSED, cit-closed, G.L. c. 90C § 3, MEM_H",
        "MAKE_VOID, ISSUED|DELIVERED_AT_SCENE|DELIVERED_LATE|COPIES_WITH_CHIEF, WARNING|CIVIL|CRIMINAL|ARREST, VOID, cit-void, 'G.L. c. 90C §§ 2, 6', MEM_H",
    })
    void isMade(
            CitationMove move,
            String from,
            String kinds,
            CitationState leadsTo,
            String rule,
            String cite,
            RuleStatus status) {
        for (var kind : CitationKind.values()) {
            for (var state : CitationState.values()) {
                var ruling = move(kind, state, move);
                var warningEnds =
                        move == CitationMove.CLOSE && kind == CitationKind.WARNING && state == CitationState.SENT_RMV;
                var possible = warningEnds
                        || (Arrays.asList(from.split("\\|")).contains(state.name())
                                && Arrays.asList(kinds.split("\\|")).contains(kind.name()));
                assertThat(ruling.possible()).as("%s in %s", kind, state).isEqualTo(possible);
                assertThat(ruling.leadsTo()).isEqualTo(possible ? leadsTo : null);
                assertThat(ruling.ruleId()).isEqualTo(rule);
                assertThat(ruling.cite()).isEqualTo(cite);
                assertThat(ruling.status()).isEqualTo(status);
                assertThat(ruling.words()).isNotBlank();
            }
        }
    }

    private static MoveRuling move(CitationKind kind, CitationState state, CitationMove move) {
        return POLICY.move(CAMBRIDGE, TODAY, new MoveFacts(kind, state, move));
    }

    private static EnumSet<CitationState> reachable(CitationKind kind) {
        var reached = EnumSet.of(CitationState.DRAFT);
        for (var before = 0; before < reached.size(); ) {
            before = reached.size();
            for (var state : EnumSet.copyOf(reached)) {
                POLICY.moves(CAMBRIDGE, TODAY, kind, state)
                        .forEach(move -> reached.add(Objects.requireNonNull(move.leadsTo())));
            }
        }
        return reached;
    }
}
