package org.welcomingcity.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.welcomingcity.local.city.Part;

/** The database's superuser changes what was sealed, in each way there is; the export shows it, and which entry it was. */
class TamperTest {

    private static final Faulty CITY = Faulty.city();

    private static Connection instead;
    private static long middle;

    /** Nobody seals meanwhile: what is tampered with would be noticed by the sealer, which then stops (SealTest). */
    @BeforeAll
    static void somethingSealed() throws SQLException {
        try (var officers = new Officers(2, List.of(CITY.url(Part.CITATIONS)), () -> CITY.token("dept-police-cad"))) {
            Faulty.await(Duration.ofMinutes(5), () -> officers.acknowledgedSoFar() >= 5);
        }
        Faulty.await(Duration.ofMinutes(5), () -> CITY.number(Part.CITATIONS, """
                        select (select count(*) from ledger_event) - (select count(*) from ledger_seal)""") == 0);
        instead = CITY.insteadOfTheSealer();
        middle = CITY.number(Part.CITATIONS, "select max(position) / 2 from ledger_seal");
        asSuperuser("""
                drop table if exists kept_seal, kept_event;
                create table kept_seal as table ledger_seal;
                create table kept_event as select * from ledger_event where ticket in (select ticket from ledger_seal)""");
    }

    @AfterEach
    void undo() throws SQLException {
        asSuperuser("""
                set session_replication_role = replica;
                delete from ledger_seal;
                insert into ledger_seal select * from kept_seal;
                delete from ledger_event where ticket in (select ticket from kept_event) or ticket = 0;
                insert into ledger_event select * from kept_event""");
    }

    @AfterAll
    static void sealAgain() throws SQLException {
        asSuperuser("drop table kept_seal, kept_event");
        instead.close();
        Faulty.await(Duration.ofMinutes(5), () -> CITY.number(Part.CITATIONS, """
                        select (select count(*) from ledger_event) - (select count(*) from ledger_seal)""") == 0);
        var verdict = CITY.check(CITY.export("sealed-again"));
        assertThat(verdict.status()).as(verdict.says()).isZero();
    }

    @Test
    void anAlteredEntryIsNamed() throws SQLException {
        tamper("""
                update ledger_event set event = replace(event, '"outcome":"', '"outcome":"NOT_')
                where ticket = (select ticket from ledger_seal where position = %d)""".formatted(middle));

        mustFind("ALTERED", middle);
    }

    @Test
    void aRemovedEntryIsNamed() throws SQLException {
        tamper("delete from ledger_seal where position = %d".formatted(middle));

        mustFind("MISSING", middle);
    }

    @Test
    void aRemovedEntryIsNamedThoughTheOthersCloseUp() throws SQLException {
        tamper("""
                delete from ledger_seal where position = %1$d;
                update ledger_seal set position = position + 1000000 where position > %1$d;
                update ledger_seal set position = position - 1000001 where position > %1$d""".formatted(middle));

        mustFind("MISSING", middle);
    }

    @Test
    void anInsertedEntryIsNamed() throws SQLException {
        tamper("""
                update ledger_seal set position = position + 1000000 where position >= %1$d;
                update ledger_seal set position = position - 999999 where position >= %1$d;
                insert into ledger_event (ticket, event)
                    select 0, replace(event, 'citation.', 'citation.never-') from ledger_event
                    where ticket = (select ticket from ledger_seal where position = 2);
                insert into ledger_seal
                    select %1$d, 0, leaf, gen_random_uuid(), at, subject, actor, action, object, outcome, type
                    from ledger_seal where position = 2""".formatted(middle));

        mustFind("INSERTED", middle);
    }

    @Test
    void reorderedEntriesAreNamed() throws SQLException {
        tamper("""
                update ledger_seal set position = position + 1000000 where position in (%1$d, %1$d + 1);
                update ledger_seal set position = 2 * %1$d + 1 - (position - 1000000) where position > 1000000""".formatted(middle));

        mustFind("REORDERED", middle);
    }

    @Test
    void aRowThatIsOtherwiseThanTheLedgerSaysIsNamed() throws SQLException {
        var export = CITY.export("rows");
        var asItWas = CITY.checkWithRows(export);
        assertThat(asItWas.status()).as(asItWas.says()).isZero();
        try {
            asSuperuser("""
                    drop table if exists kept_citation;
                    create table kept_citation as table citation;
                    set session_replication_role = replica;
                    update citation set status = 'CLOSED' where number = (select min(number) from kept_citation);
                    delete from citation where number = (select max(number) from kept_citation);
                    insert into citation select (jsonb_populate_record(c, '{"number": "C9999999"}')).* from kept_citation c
                    where number = (select max(number) from kept_citation)""");
            var verdict = CITY.checkWithRows(export);
            assertThat(verdict.status()).as(verdict.says()).isEqualTo(1);
            assertThat(verdict.says()).contains("ROW_DIFFERS", "ROW_GONE", "ROW_UNHEARD_OF", "C9999999");
        } finally {
            asSuperuser("""
                    set session_replication_role = replica;
                    delete from citation;
                    insert into citation select * from kept_citation;
                    drop table kept_citation""");
        }
    }

    private static void tamper(String sql) throws SQLException {
        asSuperuser("set session_replication_role = replica;\n" + sql);
    }

    private static void mustFind(String kind, long position) {
        var verdict = CITY.check(CITY.export("tampered"));

        assertThat(verdict.status()).as(verdict.says()).isEqualTo(1);
        assertThat(verdict.says().replaceAll("\\s", ""))
                .contains("\"kind\":\"" + kind + "\"", "\"position\":" + position);
    }

    private static void asSuperuser(String sql) throws SQLException {
        try (var superuser = CITY.superuser(Part.CITATIONS);
                var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
