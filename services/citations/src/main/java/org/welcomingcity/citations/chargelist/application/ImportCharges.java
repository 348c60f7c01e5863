package org.welcomingcity.citations.chargelist.application;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.welcomingcity.citations.chargelist.domain.ChargeListEvent.ChargeListImported;
import org.welcomingcity.citations.chargelist.domain.Charges;
import org.welcomingcity.citations.chargelist.domain.ImportedList;
import org.welcomingcity.citations.chargelist.domain.RowDamage;
import org.welcomingcity.citations.chargelist.domain.RowFinding;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.ledger.Ledger;
import org.welcomingcity.platform.security.Acting;

/** Takes in a charge list. No damaged row is swallowed, and none stops the good ones. */
@ApplicationScoped
public class ImportCharges {

    private final Charges charges;
    private final Acting acting;
    private final Ledger ledger;
    private final Clock clock;

    ImportCharges(Charges charges, Acting acting, Ledger ledger, Clock clock) {
        this.charges = charges;
        this.acting = acting;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Imports the list; the same list again changes nothing.
     *
     * @param list what the list is called; the same name adds to the same list
     * @throws org.welcomingcity.kernel.Refused when it is not CSV with the columns code and description; nothing is stored
     */
    @Transactional
    public ImportedList importList(String list, String csv) {
        var findings = new ArrayList<RowFinding>();
        var rows = new ArrayList<Charges.Row>();
        var read = read(csv, rows, findings);
        SideBySide.note(rows, findings);
        var added = 0;
        for (var row : rows) {
            added += charges.put(list, row) ? 1 : 0;
        }
        findings.sort(Comparator.comparing(RowFinding::line).thenComparing(RowFinding::damage));
        var report = new Charges.Report(
                UUID.randomUUID(),
                list,
                clock.instant(),
                acting.user().knownAs().value(),
                read,
                added,
                rows.size() - added,
                read - rows.size());
        charges.keep(report, findings);
        ledger.append(new ChargeListImported(report.id()));
        // As they are kept: in the order of their names, and a long hint cut short.
        return new ImportedList(report, charges.findings(report.id()));
    }

    private static int read(String csv, List<Charges.Row> rows, List<RowFinding> findings) {
        var seen = new HashSet<List<String>>();
        var read = 0;
        try (var records = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(csv)) {
            var header = true;
            for (CsvRecord cells : records) {
                if (header) {
                    mustBeAHeader(cells.getFields());
                    header = false;
                    continue;
                }
                read++;
                var line = cells.getStartingLineNumber();
                var reading = RowReader.read(line, cells.getFields());
                var row = reading.row();
                if (row != null && !seen.add(cells.getFields())) {
                    findings.add(new RowFinding(line, RowDamage.REPEATED_ROW, row.code(), null));
                } else {
                    findings.addAll(reading.findings());
                    if (row != null) {
                        rows.add(row);
                    }
                }
            }
        } catch (CsvParseException | IOException notCsv) {
            refuse("the file is not CSV: a row is broken off or a quote is never closed");
        }
        if (read == 0) {
            refuse("the file has no rows");
        }
        return read;
    }

    private static void mustBeAHeader(List<String> names) {
        if (names.size() != 2
                || !names.getFirst().replace("\uFEFF", "").strip().equalsIgnoreCase("code")
                || !names.getLast().strip().equalsIgnoreCase("description")) {
            refuse("the first row is not code,description");
        }
    }

    private static void refuse(String problem) {
        var faults = new Faults();
        faults.add(
                "", "charge-list-csv", problem, "send UTF-8 CSV with the header code,description and at least one row");
        faults.refuseIfAny(
                Refusal.Kind.MALFORMED, "malformed-request", "The charge list cannot be read. Nothing was stored.");
    }
}
