package org.welcomingcity.citations.chargelist.persistence;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.chargelist.domain.Charge;
import org.welcomingcity.citations.chargelist.domain.Charges;
import org.welcomingcity.citations.chargelist.domain.RowDamage;
import org.welcomingcity.citations.chargelist.domain.RowFinding;
import org.welcomingcity.kernel.FoldedText;
import org.welcomingcity.platform.database.Json;
import org.welcomingcity.platform.database.Sql;

/** Imported charges and reports as plain tables: a list to look things up in has no behaviour to protect. */
@ApplicationScoped
class ChargeTables implements Charges {

    private final Sql sql;

    ChargeTables(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean put(String list, Row row) {
        sql.change("""
                insert into imported_charge (list, section, title) values (?, ?, ?)
                on conflict (list, section, title) do nothing""", list, row.section(), row.title());
        return sql.change("""
                        insert into imported_charge_code (charge, code)
                        select id, ? from imported_charge
                        where list = ? and section is not distinct from cast(? as text) and title = ?
                        on conflict do nothing""", row.code(), list, row.section(), row.title()) > 0;
    }

    @Override
    public void keep(Report report, List<RowFinding> findings) {
        sql.change(
                """
                insert into charge_list_import (id, list, imported_at, imported_by, rows, added, known, rejected)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                report.id(),
                report.list(),
                report.importedAt(),
                report.importedBy(),
                report.rows(),
                report.added(),
                report.known(),
                report.rejected());
        sql.change("""
                insert into charge_list_finding (import, line, damage, code, hint)
                select ?, x.line, x.damage, x.code, left(x.hint, 200)
                from jsonb_to_recordset(cast(? as jsonb)) as x(line bigint, damage text, code text, hint text)
                on conflict do nothing""", report.id(), Json.write(findings));
    }

    @Override
    public List<Report> reports(Instant before, UUID id, int limit) {
        return reports(
                "where (imported_at, id) < (?, ?) order by imported_at desc, id desc limit ?", before, id, limit);
    }

    @Override
    public Optional<Report> report(UUID id) {
        return reports("where id = ?", id).stream().findFirst();
    }

    private List<Report> reports(String which, Object... values) {
        return sql.rows(
                "select id, list, imported_at, imported_by, rows, added, known, rejected from charge_list_import "
                        + which,
                row -> new Report(
                        row.getObject("id", UUID.class),
                        row.getString("list"),
                        requireNonNull(Sql.instant(row, "imported_at")),
                        row.getString("imported_by"),
                        row.getInt("rows"),
                        row.getInt("added"),
                        row.getInt("known"),
                        row.getInt("rejected")),
                values);
    }

    @Override
    public List<RowFinding> findings(UUID id) {
        return sql.rows(
                "select line, damage, code, hint from charge_list_finding where import = ? order by line, damage",
                row -> new RowFinding(
                        row.getLong(1), RowDamage.valueOf(row.getString(2)), row.getString(3), row.getString(4)),
                id);
    }

    @Override
    public List<Charge> find(@Nullable String list, List<String> words, @Nullable String code, long after, int limit) {
        var beginning = code == null ? null : Sql.literally(code.strip().toUpperCase(Locale.ROOT)) + "%";
        return sql.rows(
                """
                select c.id, c.list, c.section, c.title,
                    (select array_agg(k.code order by k.code) from imported_charge_code k where k.charge = c.id)
                from imported_charge c
                where c.id > ? and (cast(? as text) is null or c.list = ?)
                    and folded(c.title || ' ' || coalesce(c.section, '')) like all (?)
                    and (cast(? as text) is null or exists (
                        select from imported_charge_code k where k.charge = c.id and upper(k.code) like ?))
                order by c.id limit ?""",
                row -> new Charge(
                        row.getLong(1), row.getString(2), row.getString(3), row.getString(4), List.of((String[])
                                row.getArray(5).getArray())),
                after,
                list,
                list,
                words.stream()
                        .map(word -> "%" + Sql.literally(FoldedText.of(word)) + "%")
                        .toArray(String[]::new),
                beginning,
                beginning,
                limit);
    }
}
