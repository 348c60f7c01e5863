package org.welcomingcity.citations.numbering.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.welcomingcity.citations.numbering.application.AuditSheetParts;
import org.welcomingcity.citations.numbering.application.ReadAuditSheet;
import org.welcomingcity.citations.numbering.domain.AuditSheet;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.platform.csv.TableFile;

/** An audit sheet as a spreadsheet, whole, written part by part. */
@ApplicationScoped
class AuditSheetCsv {

    private static final int ROWS_OF_A_PART = 1_000;

    private final ReadAuditSheet readAuditSheet;
    private final AuditSheetParts parts;

    AuditSheetCsv(ReadAuditSheet readAuditSheet, AuditSheetParts parts) {
        this.readAuditSheet = readAuditSheet;
        this.parts = parts;
    }

    TableFile of(String number) {
        var first = readAuditSheet.read(number, null, ROWS_OF_A_PART);
        return new TableFile(
                "audit-sheet-%s".formatted(number.toLowerCase(Locale.ROOT)),
                List.of(
                        "number",
                        "state",
                        "since",
                        "officer",
                        "disposition",
                        "explanation",
                        "explained_by",
                        "countersigned_by",
                        "amended_to"),
                rows -> {
                    for (var part = first;
                            ;
                            part = parts.part(
                                    number,
                                    new CitationNumber(part.rows().getLast().number()),
                                    ROWS_OF_A_PART)) {
                        write(part, rows);
                        if (!part.more()) {
                            return;
                        }
                    }
                });
    }

    private static void write(AuditSheet part, TableFile.Rows rows) {
        for (var row : part.rows()) {
            var amended = part.amendments().stream()
                    .filter(later -> later.number().equals(row.number()))
                    .map(later -> later.state().name())
                    .findFirst()
                    .orElse(null);
            rows.row(
                    row.number(),
                    row.state(),
                    row.since(),
                    row.officer(),
                    row.disposition(),
                    row.explanation(),
                    row.explainedBy(),
                    row.countersignedBy(),
                    amended);
        }
    }
}
