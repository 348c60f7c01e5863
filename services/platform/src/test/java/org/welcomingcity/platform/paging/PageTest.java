package org.welcomingcity.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;

class PageTest {

    private static final Instant AT = Instant.parse("2026-03-02T19:30:00.123456Z");

    @Test
    void aCursorComesBackAsItWasGiven() {
        var cursor = new Cursor(AT, "C0000001|x");

        assertThat(Cursor.decoded(cursor.encoded())).isEqualTo(cursor);
        assertThat(cursor.encoded()).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%%%", "C0000001", "MjAyNg", "MjAyNi0wMy0wMnxD"})
    void whatNoPageGaveIsRefusedByName(String text) {
        assertThatThrownBy(() -> Cursor.decoded(text)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.refusal().kind()).isEqualTo(Refusal.Kind.MALFORMED);
            assertThat(refused.refusal().faults())
                    .extracting(Refusal.Fault::field, Refusal.Fault::rule)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("after", "paging-cursor"));
        });
    }

    @Test
    void aCursorHoldsTheMomentAndTheKeyAndNothingElse() {
        var plain = new String(Base64.getUrlDecoder().decode(new Cursor(AT, "C0000001").encoded()));

        assertThat(plain).isEqualTo("2026-03-02T19:30:00.123456Z|C0000001");
    }

    @Test
    void oneItemTooManySaysThatThereIsAnotherPage() {
        var page = Page.of(numbers(4), 3, number -> new Cursor(AT, number.toString()));

        assertThat(page.items()).containsExactly(1, 2, 3);
        assertThat(page.next()).isEqualTo(new Cursor(AT, "3").encoded());
    }

    @Test
    void aFullPageWithNothingAfterItIsTheLast() {
        assertThat(Page.of(numbers(3), 3, number -> new Cursor(AT, number.toString()))
                        .next())
                .isNull();
    }

    @Test
    void thePageOfViewsGoesOnWhereThePageDid() {
        var page = Page.of(numbers(4), 3, number -> new Cursor(AT, number.toString()));

        assertThat(page.map(number -> "no. " + number))
                .isEqualTo(new Page<>(List.of("no. 1", "no. 2", "no. 3"), page.next()));
    }

    private static List<Integer> numbers(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    @Test
    void aKeyOfAnotherListIsRefused() {
        var cursor = new Cursor(AT, "C0000001");

        assertThatThrownBy(cursor::uuid).isInstanceOf(Refused.class);
        assertThatThrownBy(cursor::number).isInstanceOf(Refused.class);
        assertThat(new Cursor(AT, "17").number()).isEqualTo(17);
        assertThat(Cursor.orNull(null)).isNull();
    }
}
