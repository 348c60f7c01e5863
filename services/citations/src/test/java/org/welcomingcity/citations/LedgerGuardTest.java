package org.welcomingcity.citations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.welcomingcity.citations.Roadside.OFFICER;
import static org.welcomingcity.citations.Roadside.anUnlicensedStop;
import static org.welcomingcity.citations.Roadside.cited;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@RealThing
class LedgerGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger_event set event = replace(event, 'officer.one', 'somebody.else')",
                "delete from ledger_event",
                "truncate ledger_event"
            })
    void the_database_itself_refuses_to_change_the_past(String attempt) {
        cited(OFFICER, anUnlicensedStop());
        var before = Database.count("ledger_entry");
        assertThatThrownBy(() -> Database.run(attempt))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("never changed or removed");
        assertThat(Database.count("ledger_entry")).isEqualTo(before);
    }
}
