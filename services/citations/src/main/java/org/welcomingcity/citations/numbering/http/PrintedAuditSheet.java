package org.welcomingcity.citations.numbering.http;

import java.util.List;

/**
 * Everything on the sheet.
 *
 * @param part which of several prints this is; empty for the only one
 * @param closing how the sheet was completed, or why it is not
 */
record PrintedAuditSheet(
        String department,
        String copy,
        String part,
        List<AuditSheetPrint.Fact> facts,
        List<AuditSheetPrint.Fact> counts,
        String total,
        List<AuditSheetPrint.Line> lines,
        List<AuditSheetPrint.Line> amendments,
        boolean completed,
        String closing) {}
