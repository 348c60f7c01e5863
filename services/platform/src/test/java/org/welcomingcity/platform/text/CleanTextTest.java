package org.welcomingcity.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    private record Note(
            @CleanText(max = 12, lines = true) @Nullable String text) {}

    private record Name(@CleanText(max = 12) @Nullable String text) {}

    @ParameterizedTest
    @ValueSource(strings = {"a", "two\nlines", "a\ttab", "María Ñandú", "漢字", "exactly 12 c"})
    void whatPeopleTypePasses(String text) {
        assertThat(passes(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n", "thirteen char", "a\u0000b", "a\u0007", "half \ud83d", "\uffff"})
    void whatNoKeyboardMakesDoesNot(String text) {
        assertThat(passes(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"two\nlines", "a\ttab", "a\rb", "\u202evil", "a\u200bb", "a\u200db", "lost \ufffd"})
    void aNameIsOneLineOfSignsThatCanBeSeen(String name) {
        assertThat(VALIDATOR.validate(new Name(name)))
                .singleElement()
                .extracting(violation -> violation.getMessage())
                .asString()
                .contains("U+", "place");
    }

    @Test
    void aLineBreakIsOneSignHoweverItWasSent() {
        assertThat(passes("12345\r\n123456")).isTrue();
        assertThat(passes("12345\r\n1234567")).isFalse();
    }

    @Test
    void whetherATextIsNeededIsAnotherQuestion() {
        assertThat(passes(null)).isTrue();
    }

    private static boolean passes(@Nullable String text) {
        return VALIDATOR.validate(new Note(text)).isEmpty();
    }
}
