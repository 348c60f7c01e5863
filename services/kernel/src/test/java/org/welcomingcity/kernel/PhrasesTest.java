package org.welcomingcity.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    private static final Map<String, String> WORDS = Map.of(
            "{0} is {1}", "{0} está {1}",
            "spoiled", "inutilizado",
            "check the date", "revise la fecha",
            "The stop is over.", "La parada terminó.",
            "There is no {0} {1}.", "No hay {0} {1}.",
            "citation", "citación",
            "the clerk-magistrate", "el secretario judicial",
            "{0} says no: {1}", "{0} dice que no: {1}");

    private final Phrases phrases = new Phrases(WORDS, Optional::of);

    @Test
    void what_stands_in_a_place_is_put_into_words_too_and_kept_where_it_has_none() {
        assertThat(phrases.said("C0000123 is spoiled")).isEqualTo("C0000123 está inutilizado");
        assertThat(phrases.said("There is no citation C0000123.")).isEqualTo("No hay citación C0000123.");
    }

    @Test
    void the_sentence_of_which_more_is_fixed_is_the_one_that_is_meant() {
        assertThat(phrases.said("The stop is over.")).isEqualTo("La parada terminó.");
        assertThat(phrases.said("The stop is over. There is no citation 7."))
                .isEqualTo("La parada terminó. No hay citación 7.");
    }

    /** A phrase with which a sentence begins is not all of it. */
    @Test
    void a_longer_beginning_is_not_taken_where_the_rest_has_no_words_then() {
        assertThat(phrases.said("the clerk-magistrate says no: illegible"))
                .isEqualTo("el secretario judicial dice que no: illegible");
    }

    @Test
    void a_phrase_can_be_a_sentence() {
        assertThat(phrases.said("Check the date.")).isEqualTo("Revise la fecha.");
        assertThat(phrases.has("Check the date.")).isTrue();
    }

    @Test
    void what_nobody_has_words_for_stays_as_it_is() {
        assertThat(phrases.has("Nobody knows this.")).isFalse();
        assertThat(phrases.said("Nobody knows this.")).isEqualTo("Nobody knows this.");
        assertThat(phrases.said("check the date; nobody knows this")).isEqualTo("revise la fecha; nobody knows this");
    }

    @Test
    void a_place_takes_only_what_may_stand_there() {
        var strict = new Phrases(WORDS, text -> text.matches("[0-9]+") ? Optional.of(text) : Optional.empty());
        assertThat(strict.has("There is no citation 7.")).isTrue();
        assertThat(strict.has("There is no citation seven.")).isFalse();
    }
}
