package org.welcomingcity.platform.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A list as a CSV file (RFC 4180, UTF-8), written row by row as it is read, so that its length does not matter.
 *
 * <p>Text that a spreadsheet would take for a formula gets an apostrophe in front; numbers stay numbers.
 */
public final class CsvAnswer {

    private static final String FORMULA_SIGNS = "=+-@\t\r";

    /** Where the rows go, one call a row. */
    @FunctionalInterface
    public interface Rows {

        /** Writes a row; a null cell is empty. */
        void row(@Nullable Object... cells);
    }

    private CsvAnswer() {}

    /**
     * The answer. Nothing is read before the caller is listening.
     *
     * @param fileName the name under which a browser keeps it: letters, digits, dots and hyphens
     * @param header the names of the columns
     * @param rows writes every row
     */
    public static Response of(String fileName, List<String> header, Consumer<Rows> rows) {
        StreamingOutput body = out -> {
            var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            write(writer, header, rows);
            writer.flush();
        };
        return Response.ok(body, "text/csv; charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + fileName + "\"")
                .build();
    }

    /** Writes the list to a writer that stays open. */
    public static void write(Appendable out, List<String> header, Consumer<Rows> rows) {
        try (var lines = CsvWriter.builder().build(new Kept(out))) {
            lines.writeRecord(header);
            rows.accept(cells ->
                    lines.writeRecord(Arrays.stream(cells).map(CsvAnswer::cell).toList()));
        } catch (java.io.IOException e) {
            throw new UncheckedIOException("the reader of the file went away", e);
        }
    }

    private static @Nullable String cell(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        var text = value.toString();
        var harmless = value instanceof Number || text.isEmpty() || FORMULA_SIGNS.indexOf(text.charAt(0)) < 0;
        return harmless ? text : "'" + text;
    }

    // The library closes what it writes to; the server's stream is not ours to close.
    private static final class Kept extends java.io.Writer {

        private final Appendable out;

        Kept(Appendable out) {
            this.out = out;
        }

        @Override
        public void write(char[] buffer, int offset, int length) throws java.io.IOException {
            out.append(java.nio.CharBuffer.wrap(buffer, offset, length));
        }

        @Override
        public void flush() {
            // What is buffered here is nothing.
        }

        @Override
        public void close() {
            // Not ours to close.
        }
    }
}
