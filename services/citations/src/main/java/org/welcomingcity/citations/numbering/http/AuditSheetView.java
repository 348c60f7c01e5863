package org.welcomingcity.citations.numbering.http;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.numbering.domain.AuditSheet.Row;

/**
 * A part of the sheet.
 *
 * @param rows a row for each number that left headquarters, as it was signed where the sheet is completed
 * @param amendments rows of a completed sheet as they are now, where something happened afterwards
 * @param next after which number the next part begins
 */
public record AuditSheetView(
        BookView book,
        List<Row> rows,
        List<Row> amendments,
        @Nullable String next) {}
