package org.welcomingcity.casework.decision.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.welcomingcity.casework.decision.domain.Judgement;
import org.welcomingcity.casework.decision.domain.Outcome;
import org.welcomingcity.casework.decision.domain.StoredDecision;
import org.welcomingcity.platform.database.StoredForms;

class StoredDecisionFormTest {

    private static final String AS_IT_WAS_STORED = """
            {"pack":{"jurisdiction":"cambridge-ma","version":"2020-02-10","title":"Welcoming","inForceFrom":"2020-02-10",
            "inForceTo":null,"digest":"ab"},"person":"SUMMONS","personRule":"P4","other":null,"otherRule":null,
            "sentence":"Summons","obligations":[],"facts":{"identity":"true"},"tables":[],
            "judgement":{"answer":"GRANTED","departure":true,"reasons":[]}}""";

    private final StoredForms forms = new StoredForms(List.of(new StoredDecisionForm()));

    @Test
    void an_outcome_stands_under_its_own_name_with_its_rule_beside_it() {
        var decision = forms.read(AS_IT_WAS_STORED, StoredDecision.class);

        assertThat(decision.outcomes())
                .containsOnlyKeys("person")
                .containsEntry("person", new Outcome("SUMMONS", "P4"));
        assertThat(decision.outcome("other")).isNull();
        assertThat(decision.judgement().answer()).isEqualTo(Judgement.Answer.GRANTED);
        assertThat(decision.packName()).isEqualTo("cambridge-ma@2020-02-10");
    }

    @Test
    void what_is_stored_is_read_as_the_same_decision() {
        var decision = forms.read(AS_IT_WAS_STORED, StoredDecision.class);

        var stored = forms.write(decision, StoredDecision.class);

        assertThat(stored)
                .contains("\"person\":\"SUMMONS\"", "\"personRule\":\"P4\"")
                .doesNotContain("outcomes");
        assertThat(forms.read(stored, StoredDecision.class)).isEqualTo(decision);
    }
}
