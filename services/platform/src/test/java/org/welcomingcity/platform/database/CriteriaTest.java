package org.welcomingcity.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CriteriaTest {

    @Test
    void whatIsLeftOutDoesNotMatter() {
        var criteria = new Criteria()
                .and("resolvedAt is null")
                .when("partner = :partner", "partner", "REGISTRAR")
                .when("owner = :owner", "owner", null);

        assertThat(criteria.where()).isEqualTo("resolvedAt is null and partner = :partner");
        assertThat(criteria.values()).isEqualTo(Map.of("partner", "REGISTRAR"));
    }

    @Test
    void withoutAnyConditionEverythingIsMeant() {
        assertThat(new Criteria().where()).isEqualTo("1 = 1");
        assertThat(new Criteria().values()).isEmpty();
    }

    @Test
    void thePageAfterBeginsBehindTheLastItem() {
        var criteria = new Criteria().after("openedAt", 5, "id", 7);

        assertThat(criteria.where()).isEqualTo("(openedAt > :after or (openedAt = :after and id > :afterKey))");
        assertThat(criteria.values()).isEqualTo(Map.of("after", 5, "afterKey", 7));
    }

    @Test
    void theFirstPageBeginsAtTheBeginning() {
        assertThat(new Criteria().after("openedAt", null, "id", null).where()).isEqualTo("1 = 1");
    }

    @Test
    void whatSomebodyTypedIsLookedForAsItStands() {
        assertThat(Sql.literally("50%_off\\")).isEqualTo("50\\%\\_off\\\\");
    }
}
