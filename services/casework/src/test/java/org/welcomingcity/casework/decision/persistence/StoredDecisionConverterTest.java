package org.welcomingcity.casework.decision.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.welcomingcity.casework.decision.domain.Judgement;
import org.welcomingcity.casework.decision.domain.Outcome;

class StoredDecisionConverterTest {

    private static final String AS_IT_WAS_STORED = """
            {"pack":{"jurisdiction":"cambridge-ma","version":"2020-02-10","title":"Welcoming","inForceFrom":"2020-02-10",
            "inForceTo":null,"digest":"ab"},"person":"SUMMONS","personRule":"P4","other":null,"otherRule":null,
            "sentence":"Summons","obligations":[],"facts":{"identity":"true"},"tables":[],
            "judgement":{"answer":"GRANTED","departure":true,"reasons":[]}}""";

    private final StoredDecisionConverter converter = new StoredDecisionConverter();

    @Test
    void an_outcome_stands_under_its_own_name_with_its_rule_beside_it() {
        var decision = converter.convertToEntityAttribute(AS_IT_WAS_STORED);

        assertThat(decision.outcomes())
                .containsOnlyKeys("person")
                .containsEntry("person", new Outcome("SUMMONS", "P4"));
        assertThat(decision.outcome("other")).isNull();
        assertThat(decision.judgement().answer()).isEqualTo(Judgement.Answer.GRANTED);
        assertThat(decision.packName()).isEqualTo("cambridge-ma@2020-02-10");
    }

    @Test
    void what_is_stored_is_read_as_the_same_decision() {
        var decision = converter.convertToEntityAttribute(AS_IT_WAS_STORED);

        var stored = converter.convertToDatabaseColumn(decision);

        assertThat(stored)
                .contains("\"person\":\"SUMMONS\"", "\"personRule\":\"P4\"")
                .doesNotContain("outcomes");
        assertThat(converter.convertToEntityAttribute(stored)).isEqualTo(decision);
        assertThat(converter.convertToDatabaseColumn(null)).isNull();
    }
}
