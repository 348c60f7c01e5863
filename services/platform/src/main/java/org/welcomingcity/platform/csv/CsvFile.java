package org.welcomingcity.platform.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Writes a list as a CSV file (RFC 4180, UTF-8 with a byte-order mark, without which a spreadsheet takes it for another encoding).
 *
 * <p>Text that a spreadsheet would take for a formula gets an apostrophe in front; numbers stay numbers.
 */
@Provider
@Produces("text/csv")
public class CsvFile implements MessageBodyWriter<TableFile> {

    private static final String FORMULA_SIGNS = "=+-@\t\r";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == TableFile.class;
    }

    @Override
    public void writeTo(
            TableFile file,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        headers.putSingle(HttpHeaders.CONTENT_TYPE, "text/csv; charset=UTF-8");
        headers.putSingle(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s.csv\"".formatted(file.name()));
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        write(writer, file);
        writer.flush();
    }

    /** Writes the list to a writer that stays open. */
    static void write(Appendable out, TableFile file) throws IOException {
        out.append(BYTE_ORDER_MARK);
        try (var lines = CsvWriter.builder().build(new Kept(out))) {
            lines.writeRecord(file.header());
            file.content()
                    .accept(cells -> lines.writeRecord(
                            Arrays.stream(cells).map(CsvFile::cell).toList()));
        } catch (UncheckedIOException e) {
            throw new UncheckedIOException("the reader of the file went away", e.getCause());
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
        public void write(char[] buffer, int offset, int length) throws IOException {
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
