package org.welcomingcity.policy.pack;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.policy.decision.PackRejected;

/** Reads a data file of a pack, row by row, and names file and line of a row that is not fit. */
final class Rows {

    private Rows() {}

    static <T> List<T> read(Sources sources, String file, Function<NamedCsvRecord, T> reader) {
        var values = new ArrayList<T>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(sources.text(file))) {
            for (var row : rows) {
                try {
                    values.add(reader.apply(row));
                } catch (RuntimeException unfit) {
                    throw new PackRejected(
                            "%s, line %d: %s".formatted(file, row.getStartingLineNumber(), unfit.getMessage()), unfit);
                }
            }
        } catch (CsvParseException | IOException notCsv) {
            throw new PackRejected(file + ": is not CSV", notCsv);
        }
        return List.copyOf(values);
    }

    static @Nullable String optional(NamedCsvRecord row, String column) {
        var text = row.getField(column).strip();
        return text.isEmpty() ? null : text;
    }

    /** The value in a column that the file may do without. */
    static @Nullable String ifThere(NamedCsvRecord row, String column) {
        var text = row.findField(column).orElse("").strip();
        return text.isEmpty() ? null : text;
    }

    static String required(NamedCsvRecord row, String column) {
        var text = optional(row, column);
        if (text == null) {
            throw new IllegalArgumentException(column + " is empty");
        }
        return text;
    }

    /** Yes or no, in one spelling: whatever else somebody writes must not count as no. */
    static boolean yesOrNo(String place, String name, String text) {
        return switch (text.strip()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new PackRejected("%s: %s is %s; write true or false".formatted(place, name, text.strip()));
        };
    }

    static @Nullable LocalDate optionalDate(NamedCsvRecord row, String column) {
        var text = optional(row, column);
        return text == null ? null : LocalDate.parse(text);
    }
}
