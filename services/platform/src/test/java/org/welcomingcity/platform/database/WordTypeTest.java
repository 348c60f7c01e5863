package org.welcomingcity.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hibernate.HibernateException;
import org.junit.jupiter.api.Test;
import org.welcomingcity.kernel.OfficerId;

class WordTypeTest {

    private final WordType<OfficerId> type = new WordType<>(OfficerId.class, OfficerId::value, OfficerId::new);

    @Test
    void a_value_is_its_word_in_the_database_and_itself_everywhere_else() {
        var ada = new OfficerId("ada.l");

        assertThat(type.unwrap(ada, String.class, null)).isEqualTo("ada.l");
        assertThat(type.unwrap(ada, OfficerId.class, null)).isSameAs(ada);
        assertThat(type.wrap("ada.l", null)).isEqualTo(ada);
        assertThat(type.wrap(ada, null)).isSameAs(ada);
        assertThat(type.fromString("ada.l")).isEqualTo(ada);
        assertThat(type.toString(ada)).isEqualTo("ada.l");
    }

    @Test
    void nothing_is_nothing_both_ways() {
        assertThat(type.<String>unwrap(null, String.class, null)).isNull();
        assertThat(type.<String>wrap(null, null)).isNull();
        assertThat(type.fromString(null)).isNull();
        assertThat(type.toString(null)).isNull();
    }

    @Test
    void what_is_stored_and_no_value_is_not_passed_on() {
        assertThatThrownBy(() -> type.wrap("no name", null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> type.wrap(7, null)).isInstanceOf(HibernateException.class);
        assertThatThrownBy(() -> type.unwrap(new OfficerId("ada.l"), Integer.class, null))
                .isInstanceOf(HibernateException.class);
    }
}
