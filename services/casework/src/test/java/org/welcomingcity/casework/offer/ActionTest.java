package org.welcomingcity.casework.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.welcomingcity.casework.offer.Action.Guard;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.platform.security.ActingUser;

class ActionTest {

    private static final String RIGHT = "close a case";
    private static final Refusal ENDED = new Refusal(Refusal.Kind.CONFLICT, "ended", "It is at its end.", List.of());

    private static final Action<String> CLOSE = Action.<String>post(
                    "closeCase", RIGHT, number -> "/api/v1/cases/%s/closing".formatted(number))
            .unless(Guard.tried(ActionTest::mustBeOpen))
            .choosing(number -> Map.of("how", List.of("QUIETLY")));

    @Test
    void an_offer_names_the_action_its_address_and_its_choices() {
        assertThat(CLOSE.offeredOn("1"))
                .isEqualTo(
                        new Offer("closeCase", "POST", "/api/v1/cases/1/closing", Map.of("how", List.of("QUIETLY"))));
    }

    @Test
    void whoever_holds_the_right_may_where_the_case_lets_them() {
        assertThat(CLOSE.refuses("1", holding(RIGHT))).isEmpty();
    }

    @Test
    void what_the_case_refuses_is_refused_in_its_words() {
        assertThat(CLOSE.refuses("ended", holding(RIGHT))).contains(ENDED);
    }

    @Test
    void without_the_right_nobody_asks_the_case() {
        assertThat(CLOSE.refuses("ended", holding("read a case")).map(Refusal::code))
                .contains("not-permitted");
    }

    private static void mustBeOpen(String number) {
        if (number.equals("ended")) {
            throw new Refused(ENDED);
        }
    }

    private static ActingUser holding(String right) {
        return new ActingUser(
                "1", new OfficerId("one"), "one", "One", ActingUser.Kind.PERSON, Set.of(), Set.of(right), null, null);
    }
}
