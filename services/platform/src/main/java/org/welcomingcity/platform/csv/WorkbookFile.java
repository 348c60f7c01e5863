package org.welcomingcity.platform.csv;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes a list as a workbook. Text is text there: no spreadsheet makes a number or a date of a code, or runs what begins like a
 * formula.
 */
@Provider
@Produces(TableFile.XLSX)
public class WorkbookFile implements MessageBodyWriter<TableFile> {

    private static final int ROWS_HELD = 500;
    // What a cell of the format can hold.
    private static final int LONGEST_CELL = 32_767;

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
        headers.putSingle(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s.xlsx\"".formatted(file.name()));
        write(out, file);
    }

    static void write(OutputStream out, TableFile file) throws IOException {
        try (var workbook = new Workbook(new Kept(out), "Welcoming City", "1.0")) {
            var sheet = workbook.newWorksheet(
                    file.name().substring(0, Math.min(file.name().length(), 31)));
            for (var column = 0; column < file.header().size(); column++) {
                sheet.value(0, column, file.header().get(column));
                sheet.style(0, column).bold().set();
            }
            sheet.freezePane(0, 1);
            var at = new int[] {1};
            file.content().accept(cells -> {
                for (var column = 0; column < cells.length; column++) {
                    cell(sheet, at[0], column, cells[column]);
                }
                if (++at[0] % ROWS_HELD == 0) {
                    flush(sheet);
                }
            });
        }
    }

    private static void cell(Worksheet sheet, int row, int column, @Nullable Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value != null) {
            var text = value.toString();
            sheet.value(row, column, text.substring(0, Math.min(text.length(), LONGEST_CELL)));
        }
    }

    private static void flush(Worksheet sheet) {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("the reader of the file went away", e);
        }
    }

    // The library closes what it writes to; the server's stream is not ours to close.
    private static final class Kept extends FilterOutputStream {

        Kept(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
