package org.welcomingcity.citations;

import java.sql.SQLException;

/** Makes a step break off in the middle of its transaction, at the moment its ledger entry is stored. */
final class Breakage {

    /** What is done while the step is broken. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    private Breakage() {}

    /**
     * Does the work while the step breaks.
     *
     * @param action the ledger action at which it breaks
     * @param connectionDies whether the database's session is killed, as when a machine stops; else the statement fails
     */
    static void at(String action, boolean connectionDies, Work work) throws Exception {
        breaking("new.event::jsonb #>> '{data,action}' = '%s'".formatted(action), connectionDies, work);
    }

    /** Does the work while whatever puts such an entry on the ledger breaks. */
    static void where(String condition, Work work) throws Exception {
        breaking(condition, false, work);
    }

    private static void breaking(String condition, boolean connectionDies, Work work) throws Exception {
        Database.run("""
                create or replace function breaks() returns trigger language plpgsql as $$
                begin
                    if %s then
                        %s
                    end if;
                    return new;
                end $$""".formatted(
                        condition,
                        connectionDies
                                ? "perform pg_terminate_backend(pg_backend_pid());"
                                : "raise exception 'broken on purpose';"));
        Database.run("create trigger breaks before insert on ledger_event for each row execute function breaks()");
        try {
            work.run();
        } finally {
            mend();
        }
    }

    private static void mend() throws SQLException {
        Database.run("drop trigger breaks on ledger_event");
    }
}
