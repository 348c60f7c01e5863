package org.welcomingcity.citations.numbering.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.numbering.domain.AuditSheet;
import org.welcomingcity.citations.numbering.domain.CitationNumber;

/** A further part of an audit sheet, as one of several that make up one reading. */
@ApplicationScoped
public class AuditSheetParts {

    private final SheetRows rows;
    private final AuditSheet.Signed signed;

    AuditSheetParts(SheetRows rows, AuditSheet.Signed signed) {
        this.rows = rows;
        this.signed = signed;
    }

    /**
     * The part.
     *
     * @param after the number after which it begins; null for the beginning
     * @param limit the most rows
     */
    @Transactional
    public AuditSheet part(String book, @Nullable CitationNumber after, int limit) {
        return AuditSheet.of(rows.after(book, after, limit + 1), limit, signed.ofBook(book));
    }
}
