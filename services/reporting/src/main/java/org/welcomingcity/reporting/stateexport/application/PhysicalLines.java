package org.welcomingcity.reporting.stateexport.application;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A text file, line by line, with a bound on each. No cell of a state export has a line break, so a quote that is never
 * closed damages its own line only and does not swallow those after it.
 */
final class PhysicalLines {

    /** The most characters that are kept of a line; what is longer is cut here and cannot be taken. */
    static final int LONGEST = 8_000;

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final BufferedReader reader;
    private long number;
    private boolean atStart = true;

    PhysicalLines(InputStream file) {
        reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8), 1 << 16);
    }

    /** The next line that is not blank, cut where it is longer than {@link #LONGEST} by more than one; null at the end. */
    @Nullable
    String next() {
        while (true) {
            var line = readOne();
            if (line == null) {
                return null;
            }
            number++;
            if (!line.isBlank()) {
                return line;
            }
        }
    }

    /** The number of the line that {@link #next()} gave last; the first is 1. */
    long number() {
        return number;
    }

    private @Nullable String readOne() {
        try {
            var line = new StringBuilder();
            var any = false;
            for (var character = reader.read(); character >= 0; character = reader.read()) {
                any = true;
                if (character == '\n') {
                    break;
                }
                var mark = atStart && character == BYTE_ORDER_MARK;
                atStart = false;
                if (!mark && line.length() <= LONGEST) {
                    line.append((char) character);
                }
            }
            if (!any) {
                return null;
            }
            var length = line.length();
            if (length > 0 && line.charAt(length - 1) == '\r') {
                line.setLength(length - 1);
            }
            return line.toString();
        } catch (IOException e) {
            throw new UncheckedIOException("the file cannot be read", e);
        }
    }
}
