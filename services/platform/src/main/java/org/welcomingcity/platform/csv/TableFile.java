package org.welcomingcity.platform.csv;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A list that is handed out as a file for people: a CSV file, or a workbook where one is asked for. It is written row by row as
 * it is read, so that its length does not matter.
 *
 * @param name the name under which a browser keeps it, without its ending: letters, digits and hyphens
 * @param header the names of the columns
 * @param content writes every row
 */
public record TableFile(String name, List<String> header, Consumer<Rows> content) {

    /** The media type of a workbook. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Where the rows go, one call a row. */
    @FunctionalInterface
    public interface Rows {

        /** Writes a row; a null cell is empty. */
        void row(@Nullable Object... cells);
    }

    public TableFile {
        header = List.copyOf(header);
    }
}
