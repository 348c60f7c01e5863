package org.welcomingcity.citations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.welcomingcity.citations.Roadside.OFFICER;
import static org.welcomingcity.citations.Roadside.anUnlicensedStop;
import static org.welcomingcity.citations.Roadside.cited;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.welcomingcity.testkit.database.ServiceGrants;

/** What the service's own database role cannot do, whoever has got hold of it. */
@QuarkusTest
@RealThing
class RowsStandTest {

    /** A column that code begins to change is granted in {@code afterMigrateApplied__may_change_*.sql}, and stands in the file. */
    @Test
    void only_what_the_code_changes_may_be_changed() throws IOException {
        try (var file = RowsStandTest.class.getResourceAsStream("/what-may-change.txt")) {
            assertThat(ServiceGrants.changeable())
                    .containsExactlyElementsOf(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
        }
    }

    @Test
    void nothing_may_be_emptied_and_no_trigger_be_hung_on_anything() {
        assertThat(ServiceGrants.tooMuch()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from departure",
                "update departure set reason = 'x'",
                "update departure set officer = 'x'",
                "update citation set driver_family_name = 'x'",
                "update citation set driver_date_of_birth = null, version = version + 1",
                "update citation set plate_characters = 'x'",
                "update citation set number = 'C9999999'",
                "update citation set officer = 'x'",
                "update citation set issued_at = now()",
                "update citation set kind = 'CIVIL'",
                "delete from citation",
                "update stop set facts = '{}'",
                "update stop set decision = '{}'",
                "update stop set officer = 'x'",
                "delete from stop",
                "update citation_violation set offence = 'x'",
                "delete from citation_violation",
                "update citation_change set was = null",
                "delete from citation_change",
                "delete from citation_move",
                "update line_outcome set decided_by = 'x'",
                "update reported_payment set amount_cents = 1",
                "delete from reported_payment",
                "delete from hearing",
                "update hearing set requested_on = now()",
                "delete from summons",
                "update summons set docket = 'x'",
                "update transmission set payload = '{}'",
                "delete from person_search",
                "update person_search set purpose = 'x'",
                "update note set text = 'x'",
                "delete from attachment",
                "update attachment_piece set bytes = ''",
                "update citation_book set first_number = 0",
                "update number_lease set officer = 'x'",
                "update citation_number set officer = 'x'",
                "delete from citation_number",
                "update charge_list_import set imported_by = 'x'",
                "update transmission_batch set fetched_by = 'x'",
                "update person set known_as = 'x'",
                "update person set id = 'x'",
                "delete from person",
                "delete from ledger_event",
                "update ledger_event set event = '{}'",
                "update ledger_seal set action = 'x'",
                "delete from ledger_tree_head",
                "update ledger_tree_head set size = 1",
                "delete from flyway_schema_history",
                "insert into flyway_schema_history select * from flyway_schema_history limit 0",
                "truncate departure cascade",
                "drop table note",
                "alter table departure disable trigger all",
                "alter table note drop constraint note_about_a_case",
                "drop trigger note_stands on note",
                "create trigger mine before insert on note for each row execute function note_stands()",
                "create or replace function note_stands() returns trigger language plpgsql as 'begin return new; end'",
                "create table mine (id integer)",
                "set session_replication_role = replica",
                "set role city_owner",
                "copy citation to program 'true'",
                "alter role city_service superuser"
            })
    void the_service_is_refused(String statement) {
        cited(OFFICER, anUnlicensedStop());

        assertThat(ServiceGrants.refusalOf(statement))
                .containsAnyOf("permission denied", "must be owner", "must be superuser", "must be able to")
                .doesNotContain("syntax error");
    }
}
