package org.welcomingcity.citations.numbering.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.numbering.domain.AuditSheet;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.citations.numbering.domain.NumberingEvent.AuditSheetRead;
import org.welcomingcity.ledger.Ledger;

/** Reads an audit sheet: of an open book as it stands, of a completed one as it was signed. */
@ApplicationScoped
public class ReadAuditSheet {

    private final AuditSheetParts parts;
    private final Ledger ledger;

    ReadAuditSheet(AuditSheetParts parts, Ledger ledger) {
        this.parts = parts;
        this.ledger = ledger;
    }

    /**
     * A part of the sheet. That it was looked at is on the ledger.
     *
     * @param after the number after which the part begins; null for the beginning
     * @param limit the most rows
     */
    @Transactional
    public AuditSheet read(String book, @Nullable CitationNumber after, int limit) {
        ledger.append(new AuditSheetRead(book));
        return parts.part(book, after, limit);
    }
}
