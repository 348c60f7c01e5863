package org.welcomingcity.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class InWordsTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "  ",
                "x",
                ".",
                "...",
                "?!",
                "xx",
                "no",
                "no no no",
                "NO No no.",
                "x x x x",
                "a b c d e f",
                "none",
                "n/a",
                "N / A",
                "see above",
                "See report.",
                "no reason",
                "officer's discretion",
                "12345 67890",
                "aaaa bbbb",
                "sdf kjhg",
                "because because because",
                "王",
                "Ｘ",
                "\u200b",
                "danger danger",
                "per policy"
            })
    void what_says_nothing_is_asked_for_again(String text) {
        assertThat(InWords.saysSomething(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The driver would not stay at the roadside.",
                "On the bridge, in the travel lane, in the dark.",
                "Knife in hand",
                "Driver fled on foot",
                "He ran off",
                "El conductor no quiso quedarse",
                "Водитель ушёл пешком",
                "司机不愿留在路边",
                "مازال يقود السيارة",
                "ড্রাইভার চলে গেল"
            })
    void what_says_something_is_taken_in_any_language(String text) {
        assertThat(InWords.saysSomething(text)).isTrue();
    }
}
