package org.welcomingcity.citations.chargelist.domain;

import java.util.List;

/** That a list was imported, with what is wrong with its rows, in the order of the file. */
public record ImportedList(Charges.Report report, List<RowFinding> findings) {
    public ImportedList {
        findings = List.copyOf(findings);
    }
}
