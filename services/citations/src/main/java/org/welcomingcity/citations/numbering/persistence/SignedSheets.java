package org.welcomingcity.citations.numbering.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.welcomingcity.citations.numbering.domain.AuditSheet;
import org.welcomingcity.citations.numbering.domain.AuditSheet.Row;
import org.welcomingcity.citations.numbering.domain.CitationBook;
import org.welcomingcity.platform.database.Json;

@ApplicationScoped
class SignedSheets implements AuditSheet.Signed {

    private final EntityManager database;

    SignedSheets(EntityManager database) {
        this.database = database;
    }

    @Override
    public void keep(CitationBook book, List<Row> rows) {
        database.createNativeQuery("""
                        insert into audit_sheet (book, completed_by, completed_at, rows)
                        values (:book, :by, :at, cast(:rows as jsonb))""")
                .setParameter("book", book.number())
                .setParameter("by", book.completedBy())
                .setParameter("at", Objects.requireNonNull(book.completedAt()).atOffset(ZoneOffset.UTC))
                .setParameter("rows", Json.write(rows))
                .executeUpdate();
    }

    @Override
    public Optional<List<Row>> ofBook(String book) {
        return database.createNativeQuery("select cast(rows as text) from audit_sheet where book = :book", String.class)
                .setParameter("book", book)
                .getResultStream()
                .findFirst()
                .map(rows -> Json.read((String) rows, new TypeReference<List<Row>>() {}));
    }
}
