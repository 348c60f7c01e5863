package org.welcomingcity.citations.chargelist.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.chargelist.domain.Charge;
import org.welcomingcity.citations.chargelist.domain.Charges;
import org.welcomingcity.citations.chargelist.domain.RowDamage;
import org.welcomingcity.citations.chargelist.domain.RowFinding;
import org.welcomingcity.platform.database.Json;

/** Imported charges and reports as plain tables: a list to look things up in has no behaviour to protect. */
@ApplicationScoped
class ChargeTables implements Charges {

    private final EntityManager database;

    ChargeTables(EntityManager database) {
        this.database = database;
    }

    @Override
    public boolean put(String list, Row row) {
        database.createNativeQuery("""
                        insert into imported_charge (list, section, title) values (:list, :section, :title)
                        on conflict (list, section, title) do nothing""")
                .setParameter("list", list)
                .setParameter("section", row.section())
                .setParameter("title", row.title())
                .executeUpdate();
        return database.createNativeQuery("""
                        insert into imported_charge_code (charge, code)
                        select id, :code from imported_charge
                        where list = :list and section is not distinct from cast(:section as text) and title = :title
                        on conflict do nothing""")
                        .setParameter("code", row.code())
                        .setParameter("list", list)
                        .setParameter("section", row.section())
                        .setParameter("title", row.title())
                        .executeUpdate()
                > 0;
    }

    @Override
    public void keep(Report report, List<RowFinding> findings) {
        database.createNativeQuery("""
                        insert into charge_list_import (id, list, imported_at, imported_by, rows, added, known, rejected)
                        values (:id, :list, :at, :by, :rows, :added, :known, :rejected)""")
                .setParameter("id", report.id())
                .setParameter("list", report.list())
                .setParameter("at", OffsetDateTime.ofInstant(report.importedAt(), ZoneOffset.UTC))
                .setParameter("by", report.importedBy())
                .setParameter("rows", report.rows())
                .setParameter("added", report.added())
                .setParameter("known", report.known())
                .setParameter("rejected", report.rejected())
                .executeUpdate();
        database.createNativeQuery("""
                        insert into charge_list_finding (import, line, damage, code, hint)
                        select :id, x.line, x.damage, x.code, left(x.hint, 200)
                        from jsonb_to_recordset(cast(:findings as jsonb)) as x(line bigint, damage text, code text, hint text)
                        on conflict do nothing""")
                .setParameter("id", report.id())
                .setParameter("findings", Json.write(findings))
                .executeUpdate();
    }

    @Override
    public List<Report> reports(Instant before, UUID id, int limit) {
        return reports(
                "where (imported_at, id) < (?1, ?2) order by imported_at desc, id desc limit ?3",
                OffsetDateTime.ofInstant(before, ZoneOffset.UTC),
                id,
                limit);
    }

    @Override
    public Optional<Report> report(UUID id) {
        return reports("where id = ?1", id).stream().findFirst();
    }

    private List<Report> reports(String which, Object... values) {
        return rows(
                        "select id, list, imported_at, imported_by, rows, added, known, rejected from charge_list_import "
                                + which,
                        values)
                .stream()
                .map(row -> new Report(
                        (UUID) row[0],
                        (String) row[1],
                        (Instant) row[2],
                        (String) row[3],
                        (Integer) row[4],
                        (Integer) row[5],
                        (Integer) row[6],
                        (Integer) row[7]))
                .toList();
    }

    @Override
    public List<RowFinding> findings(UUID id) {
        return rows(
                        "select line, damage, code, hint from charge_list_finding where import = ?1 order by line, damage",
                        id)
                .stream()
                .map(row -> new RowFinding(
                        ((Number) row[0]).longValue(), RowDamage.valueOf((String) row[1]), (String) row[2], (String)
                                row[3]))
                .toList();
    }

    @Override
    public List<Charge> find(@Nullable String list, List<String> words, @Nullable String code, long after, int limit) {
        var patterns = words.stream().map(word -> "%" + literal(word) + "%").toArray(String[]::new);
        return rows(
                        """
                        select c.id, c.list, c.section, c.title,
                            (select array_agg(k.code order by k.code) from imported_charge_code k where k.charge = c.id)
                        from imported_charge c
                        where c.id > ?1 and (cast(?2 as text) is null or c.list = ?2)
                            and (c.title || ' ' || coalesce(c.section, '')) ilike all (?3)
                            and (cast(?4 as text) is null or exists (
                                select from imported_charge_code k where k.charge = c.id and upper(k.code) like ?4))
                        order by c.id limit ?5""",
                        after,
                        list,
                        patterns,
                        code == null ? null : literal(code.strip().toUpperCase(Locale.ROOT)) + "%",
                        limit)
                .stream()
                .map(row -> new Charge(
                        ((Number) row[0]).longValue(),
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        List.of((String[]) row[4])))
                .toList();
    }

    private static String literal(String typed) {
        return typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private List<Object[]> rows(String sql, @Nullable Object... values) {
        var query = database.createNativeQuery(sql, Object[].class);
        for (var index = 0; index < values.length; index++) {
            query.setParameter(index + 1, values[index]);
        }
        @SuppressWarnings("unchecked") // A native query has no type until it is read.
        var rows = (List<Object[]>) query.getResultList();
        return rows;
    }
}
