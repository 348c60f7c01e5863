package org.welcomingcity.citations.exchange.http;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.exchange.application.CompareStatement.Held;
import org.welcomingcity.citations.exchange.domain.Acknowledgement;
import org.welcomingcity.citations.exchange.domain.Acknowledgement.Outcome;
import org.welcomingcity.citations.exchange.domain.Partner;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.platform.time.WrittenTimes;

/** Files in which a partner sends what it cannot send by itself. A damaged row is named by its line and stops no other. */
final class PartnerFile {

    private static final int LONGEST = 500;

    /** A row that could not be taken. */
    record Damaged(long line, String problem) {}

    /** What a file holds. */
    record Rows<T>(List<T> good, List<Damaged> damaged) {}

    @FunctionalInterface
    private interface Reading<T> {
        T of(NamedCsvRecord row);
    }

    private PartnerFile() {}

    static Rows<Acknowledgement> acknowledgements(String csv, Partner partner, Instant now) {
        return rows(
                csv,
                Set.of("message_id", "transmission", "citation", "outcome", "at"),
                row -> new Acknowledgement(
                        partner,
                        needed(row, "message_id"),
                        number(needed(row, "transmission")),
                        citation(row),
                        outcome(needed(row, "outcome")),
                        happened(needed(row, "at"), now),
                        optional(row, "digest"),
                        optional(row, "reference"),
                        optional(row, "reason")));
    }

    static Rows<Held> held(String csv) {
        return rows(csv, Set.of("citation", "state"), row -> {
            var state = needed(row, "state");
            if (!state.equals("HELD") && !state.equals("VOID")) {
                throw new IllegalArgumentException("state: HELD or VOID");
            }
            return new Held(citation(row), state.equals("VOID"), optional(row, "digest"));
        });
    }

    private static <T> Rows<T> rows(String csv, Set<String> columns, Reading<T> reading) {
        var good = new ArrayList<T>();
        var damaged = new ArrayList<Damaged>();
        var read = 0;
        try (var rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
            for (var row : rows) {
                if (read++ == 0 && !row.getHeader().containsAll(columns)) {
                    refuse("the header lacks a column", columns);
                }
                try {
                    good.add(reading.of(row));
                } catch (IllegalArgumentException notARow) {
                    damaged.add(new Damaged(row.getStartingLineNumber(), String.valueOf(notARow.getMessage())));
                }
            }
        } catch (CsvParseException | IOException notCsv) {
            refuse("the file is not CSV: a row is broken off or a quote is never closed", columns);
        }
        if (read == 0) {
            refuse("the file has no rows", columns);
        }
        return new Rows<>(good, damaged);
    }

    private static void refuse(String problem, Set<String> columns) {
        var faults = new Faults();
        faults.add(
                "",
                "exchange-csv",
                problem,
                "send UTF-8 CSV with the columns %s and at least one row"
                        .formatted(String.join(", ", columns.stream().sorted().toList())));
        faults.refuseIfAny(Refusal.Kind.MALFORMED, "malformed-request", "The file cannot be read. Nothing was stored.");
    }

    private static String needed(NamedCsvRecord row, String column) {
        var value = optional(row, column);
        if (value == null) {
            throw new IllegalArgumentException(column + ": empty");
        }
        return value;
    }

    private static @Nullable String optional(NamedCsvRecord row, String column) {
        var value = row.findField(column).map(String::strip).orElse("");
        if (value.length() > LONGEST || value.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    column + ": more than %d characters, or control characters".formatted(LONGEST));
        }
        return value.isEmpty() ? null : value;
    }

    private static CitationNumber citation(NamedCsvRecord row) {
        return new CitationNumber(needed(row, "citation"));
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException("transmission: not a number", notANumber);
        }
    }

    private static Outcome outcome(String text) {
        return switch (text) {
            case "RECEIVED" -> Outcome.RECEIVED;
            case "REJECTED" -> Outcome.REJECTED;
            default -> throw new IllegalArgumentException("outcome: RECEIVED or REJECTED");
        };
    }

    private static Instant happened(String text, Instant now) {
        var at = moment(text);
        if (Faults.isAhead(at, now)) {
            throw new IllegalArgumentException("at: this has not happened yet");
        }
        return at;
    }

    private static Instant moment(String text) {
        return WrittenTimes.moment(text)
                .orElseThrow(() -> new IllegalArgumentException("at: not " + WrittenTimes.MOMENT_FORM));
    }
}
