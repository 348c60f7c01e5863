package org.welcomingcity.citations.numbering.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.welcomingcity.citations.numbering.domain.AuditSheet;
import org.welcomingcity.citations.numbering.domain.AuditSheet.Row;
import org.welcomingcity.citations.numbering.domain.CitationBook;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.platform.database.Json;
import org.welcomingcity.platform.database.Sql;

@ApplicationScoped
class SignedSheets implements AuditSheet.Signed {

    private final Sql sql;

    SignedSheets(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void keep(CitationBook book, List<Row> rows) {
        sql.change(
                "insert into audit_sheet (book, completed_by, completed_at, rows) values (?, ?, ?, ?::jsonb)",
                book.number(),
                OfficerId.text(book.completedBy()),
                book.completedAt(),
                Json.write(rows));
    }

    @Override
    public Optional<List<Row>> ofBook(String book) {
        return sql.rows("select rows::text from audit_sheet where book = ?", row -> row.getString(1), book).stream()
                .findFirst()
                .map(rows -> Json.read(rows, new TypeReference<List<Row>>() {}));
    }
}
