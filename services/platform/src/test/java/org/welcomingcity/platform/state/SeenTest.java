package org.welcomingcity.platform.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.platform.problem.Problems;

class SeenTest {

    private static final Stale.Difference DIFFERENCE =
            new Stale.Difference("assignee", null, "clerk.one", Instant.parse("2026-03-02T19:30:00Z"));

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", " \"7\" "})
    void whoNamesTheStoredStateGoesOn(String header) {
        assertThatCode(() -> new Seen(header).mustBe(7)).doesNotThrowAnyException();
    }

    @Test
    void whatTheTagOfAVersionSaysIsThatVersion() {
        assertThat(new Seen("\"" + States.tag(7).getValue() + "\"")).isEqualTo(Seen.version(7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void whoNamesNoStateIsAskedForOne(String header) {
        assertThatThrownBy(() -> new Seen(header).mustBe(7)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.refusal().kind()).isEqualTo(Refusal.Kind.STATE_NOT_NAMED);
            assertThat(Problems.of((Exception) refused).getStatusCode()).isEqualTo(428);
        });
    }

    @Test
    void whoSawAnOlderStateIsToldWhatBecameDifferentSince() {
        var asked = new ArrayList<Long>();

        assertThatThrownBy(() -> Seen.version(5).mustBe(7, older -> {
                    asked.add(older);
                    return List.of(DIFFERENCE);
                }))
                .isInstanceOfSatisfying(Stale.class, stale -> {
                    assertThat(stale.currentVersion()).isEqualTo(7);
                    assertThat(stale.differences()).containsExactly(DIFFERENCE);
                    assertThat(Problems.of(stale).getStatusCode()).isEqualTo(412);
                    assertThat(Problems.of(stale).getParameters())
                            .containsEntry("currentVersion", 7L)
                            .containsEntry("differences", List.of(DIFFERENCE));
                });
        assertThat(asked).containsExactly(5L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "*", "\"8\"", "\"seven\"", "W/\"7\"", "\"6\", \"7\"", "\"9999999999999999999\""})
    void whatWasNeverAStateOfThisThingHasNoDifferences(String header) {
        assertThatThrownBy(() -> new Seen(header).mustBe(7, _ -> List.of(DIFFERENCE)))
                .isInstanceOfSatisfying(
                        Stale.class, stale -> assertThat(stale.differences()).isEmpty());
    }
}
