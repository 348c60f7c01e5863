package org.welcomingcity.citations.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.welcomingcity.citations.numbering.domain.NumberState.AT_HEADQUARTERS;
import static org.welcomingcity.citations.numbering.domain.NumberState.ISSUED;
import static org.welcomingcity.citations.numbering.domain.NumberState.LEASED;
import static org.welcomingcity.citations.numbering.domain.NumberState.RETURNED;
import static org.welcomingcity.citations.numbering.domain.NumberState.SPOILED;
import static org.welcomingcity.citations.numbering.domain.NumberState.UNACCOUNTED;
import static org.welcomingcity.citations.numbering.domain.NumberState.VOIDED;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.welcomingcity.citations.numbering.domain.AccountedNumber;
import org.welcomingcity.citations.numbering.domain.CitationBook;
import org.welcomingcity.citations.numbering.domain.CitationBookKind;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.citations.numbering.domain.NumberLease;
import org.welcomingcity.citations.numbering.domain.NumberState;
import org.welcomingcity.citations.numbering.domain.NumberingEvent.AuditSheetCompleted;
import org.welcomingcity.citations.numbering.domain.NumberingEvent.BookReceipted;
import org.welcomingcity.citations.numbering.domain.NumberingEvent.ExplainedAsSpoiled;
import org.welcomingcity.citations.numbering.domain.NumberingEvent.NumberSpoiled;
import org.welcomingcity.citations.numbering.domain.NumberingEvent.NumberVoided;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.kernel.Refused;

class NumberStateTest {

    private static final OfficerId OFFICER = new OfficerId("officer.one");
    private static final OfficerId SERGEANT = new OfficerId("sergeant.one");
    private static final Instant NOW = Instant.parse("2026-03-05T19:00:00Z");

    @Test
    void the_moves_are_these_and_no_others() {
        var moves = Map.of(
                AT_HEADQUARTERS, Set.of(LEASED, ISSUED),
                LEASED, Set.of(ISSUED, SPOILED, RETURNED, UNACCOUNTED),
                ISSUED, Set.of(VOIDED),
                UNACCOUNTED, Set.of(ISSUED, SPOILED, RETURNED));
        for (var from : NumberState.values()) {
            for (var to : NumberState.values()) {
                assertThat(from.mayBecome(to))
                        .as("%s to %s", from, to)
                        .isEqualTo(moves.getOrDefault(from, Set.of()).contains(to));
            }
        }
    }

    /** Whatever is tried, in whatever order: a number is in one state, and an illegal move is refused by name. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_book_adds_up_after_any_sequence_of_attempts(long seed) {
        var random = new Random(seed);
        var book = new CitationBook(
                "R-1",
                CitationBookKind.PAPER,
                new CitationNumber("R1000001"),
                new CitationNumber("R1000025"),
                false,
                SERGEANT,
                NOW);
        book.receipt("receipt", SERGEANT, NOW);
        var leases = new HashMap<UUID, NumberLease>();
        var numbers = new java.util.ArrayList<AccountedNumber>();
        var refusals = new HashSet<String>();
        for (var attempt = 0; attempt < 400; attempt++) {
            if (random.nextInt(10) == 0) {
                try {
                    var leased = book.lease(1 + random.nextInt(9), terms(), SERGEANT, NOW);
                    leases.put(leased.lease().id(), leased.lease());
                    leased.numbers().forEach(number -> numbers.add(AccountedNumber.leased(number, leased.lease())));
                } catch (Refused tooFew) {
                    refusals.add(tooFew.refusal().code());
                }
            }
            if (!numbers.isEmpty()) {
                var number = numbers.get(random.nextInt(numbers.size()));
                var before = number.state();
                try {
                    move(number, leases.get(number.lease()), random.nextInt(7));
                    assertThat(number.state() == before || before.mayBecome(number.state()))
                            .isTrue();
                } catch (Refused refused) {
                    refusals.add(refused.refusal().code());
                    assertThat(refused.refusal().faults()).isNotEmpty();
                    assertThat(number.state()).isEqualTo(before);
                }
            }
            assertThat(numbers.size() + book.left()).isEqualTo(book.size());
            assertThat(numbers.stream().map(AccountedNumber::number).distinct()).hasSize(numbers.size());
        }
        assertThat(refusals).contains("book-not-ready", "number-not-free", "number-cannot-become-voided");
        assertThat(numbers).allSatisfy(number -> {
            if (List.of(SPOILED, VOIDED).contains(number.state())) {
                var explained = number.explanation();
                assertThat(explained).isNotNull();
                assertThat(explained.explanation()).isNotBlank();
                assertThat(explained.countersignedBy()).isNotNull().isNotEqualTo(explained.explainedBy());
            }
        });
    }

    private static void move(AccountedNumber number, NumberLease lease, int how) {
        switch (how) {
            case 0 -> number.issue(lease, OFFICER, NOW);
            case 1 -> number.explain(SPOILED, "Torn.", OFFICER, false, NOW);
            case 2 -> number.explain(VOIDED, "Wrong driver.", OFFICER, false, NOW);
            case 3 -> number.countersign(SERGEANT, NOW);
            case 4 -> number.sendBack("How was it torn?", SERGEANT);
            case 5 -> number.comeBack(null, NOW);
            default -> number.loseTrack("Lost.", NOW);
        }
    }

    @Test
    void what_happened_comes_back_as_the_event_that_it_is() {
        var book = new CitationBook(
                "R-1",
                CitationBookKind.PAPER,
                new CitationNumber("R1000001"),
                new CitationNumber("R1000002"),
                false,
                SERGEANT,
                NOW);
        assertThat(book.received().reason()).isEqualTo("R1000001 to R1000002");
        assertThat(book.receipt("receipt", SERGEANT, NOW)).isEqualTo(new BookReceipted("R-1", "receipt"));
        var leased = book.lease(2, terms(), SERGEANT, NOW);
        assertThat(leased.object()).isEqualTo("book/R-1");
        assertThat(leased.reason()).isEqualTo("R1000001 to R1000002, to " + OFFICER);
        var spoiled = AccountedNumber.leased(leased.numbers().getFirst(), leased.lease());
        assertThat(spoiled.explain(SPOILED, "Torn.", OFFICER, false, NOW))
                .isEqualTo(new ExplainedAsSpoiled(spoiled.number(), "Torn."));
        assertThat(spoiled.countersign(SERGEANT, NOW)).isEqualTo(new NumberSpoiled(spoiled.number(), "Torn."));
        var voided = AccountedNumber.leased(leased.numbers().getLast(), leased.lease());
        voided.issue(leased.lease(), OFFICER, NOW);
        voided.explain(VOIDED, "Wrong driver.", SERGEANT, true, NOW);
        assertThat(voided.countersign(new OfficerId("chief.one"), NOW))
                .isEqualTo(new NumberVoided(voided.number(), "Wrong driver."));
        assertThat(book.complete(0, SERGEANT, NOW)).isEqualTo(new AuditSheetCompleted("R-1"));
    }

    @Test
    void a_number_of_another_officer_is_explained_by_whoever_may_do_so_for_others() {
        var number = AccountedNumber.issued(new CitationNumber("R1000001"), "R-1", OFFICER, NOW);
        assertThatThrownBy(() -> number.explain(VOIDED, "Wrong driver.", SERGEANT, false, NOW))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("not-your-number"));
        assertThat(number.explain(VOIDED, "Wrong driver.", SERGEANT, true, NOW).object())
                .isEqualTo("number/R1000001");
    }

    private static NumberLease.Terms terms() {
        return new NumberLease.Terms(OFFICER, null, "receipt", null);
    }

    @Test
    void an_explanation_is_of_a_spoiled_or_void_number() {
        var number = AccountedNumber.issued(new CitationNumber("R1000001"), "R-1", OFFICER, NOW);
        assertThatThrownBy(() -> number.explain(RETURNED, "x", OFFICER, false, NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
