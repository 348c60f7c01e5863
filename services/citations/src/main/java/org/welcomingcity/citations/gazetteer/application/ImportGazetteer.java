package org.welcomingcity.citations.gazetteer.application;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.welcomingcity.citations.gazetteer.domain.Gazetteer;
import org.welcomingcity.citations.gazetteer.domain.GazetteerEvent.GazetteerImported;
import org.welcomingcity.citations.gazetteer.domain.Intersection;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.ledger.Ledger;

/** Takes in the city's gazetteer. A damaged row is reported with its line, and does not stop the good ones. */
@ApplicationScoped
public class ImportGazetteer {

    private static final List<String> COLUMNS = List.of("node", "name", "longitude", "latitude");

    /**
     * What came of the file.
     *
     * @param read how many rows it has
     * @param added how many intersections are new
     * @param changed how many have a new name or place
     * @param unchanged how many were known as they are
     * @param rejected the rows that could not be taken, each with its line and why
     */
    public record Report(int read, int added, int changed, int unchanged, List<Rejected> rejected) {}

    /** A row that could not be taken. */
    public record Rejected(long line, String problem) {}

    private final Gazetteer gazetteer;
    private final Ledger ledger;

    ImportGazetteer(Gazetteer gazetteer, Ledger ledger) {
        this.gazetteer = gazetteer;
        this.ledger = ledger;
    }

    /**
     * Imports the file. Importing it again changes nothing.
     *
     * @throws org.welcomingcity.kernel.Refused when it is not CSV or lacks one of the four columns; nothing is stored
     */
    @Transactional
    public Report importFile(String csv) {
        var counts = new int[Gazetteer.Change.values().length];
        var rejected = new ArrayList<Rejected>();
        var read = 0;
        try (var rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
            for (var row : rows) {
                if (read == 0) {
                    mustHaveColumns(Set.copyOf(row.getHeader()));
                }
                read++;
                try {
                    counts[gazetteer.put(intersectionOf(row)).ordinal()]++;
                } catch (IllegalArgumentException damaged) {
                    rejected.add(new Rejected(row.getStartingLineNumber(), String.valueOf(damaged.getMessage())));
                }
            }
        } catch (CsvParseException | java.io.IOException notCsv) {
            refuse("the file is not CSV: a row is broken off or a quote is never closed");
        }
        if (read == 0) {
            refuse("the file has no rows");
        }
        ledger.append(new GazetteerImported());
        return new Report(
                read,
                counts[Gazetteer.Change.ADDED.ordinal()],
                counts[Gazetteer.Change.CHANGED.ordinal()],
                counts[Gazetteer.Change.UNCHANGED.ordinal()],
                rejected);
    }

    private static void mustHaveColumns(Set<String> header) {
        if (!header.containsAll(COLUMNS)) {
            refuse("the header lacks a column");
        }
    }

    private static void refuse(String problem) {
        var faults = new Faults();
        faults.add(
                "",
                "gazetteer-csv",
                problem,
                "send UTF-8 CSV with the header node,name,longitude,latitude and at least one row");
        faults.refuseIfAny(
                Refusal.Kind.MALFORMED, "malformed-request", "The gazetteer cannot be read. Nothing was stored.");
    }

    private static Intersection intersectionOf(NamedCsvRecord row) {
        var name = field(row, "name").strip();
        if (name.isEmpty() || name.length() > 200 || name.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("name: 1 to 200 characters, no control characters");
        }
        return new Intersection(
                node(field(row, "node")),
                name,
                degrees("longitude", field(row, "longitude"), 180),
                degrees("latitude", field(row, "latitude"), 90));
    }

    private static String field(NamedCsvRecord row, String column) {
        return row.findField(column)
                .orElseThrow(() -> new IllegalArgumentException(column + ": the row has no such column"));
    }

    private static long node(String text) {
        try {
            var node = Long.parseLong(text.strip());
            if (node > 0) {
                return node;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("node: not a whole number", e);
        }
        throw new IllegalArgumentException("node: not above zero");
    }

    private static double degrees(String column, String text, int bound) {
        try {
            var degrees = Double.parseDouble(text.strip());
            if (Math.abs(degrees) <= bound) {
                return degrees;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(column + ": not a number", e);
        }
        throw new IllegalArgumentException(column + ": not between -%d and %d".formatted(bound, bound));
    }
}
