package org.welcomingcity.platform.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFileTest {

    @Test
    void aListIsHeaderAndRowsAsTheStandardHasThem() {
        assertThat(written(List.of("number", "note"), "C0000001", "said \"no\", twice"))
                .isEqualTo("\uFEFFnumber,note\r\nC0000001,\"said \"\"no\"\", twice\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@sum", "\tx", "\rx"})
    void whatASpreadsheetWouldRunStaysText(String text) {
        assertThat(written(List.of("a"), text)).contains("'" + text);
    }

    @Test
    void numbersStayNumbersAndNothingStaysEmpty() {
        assertThat(written(List.of("a", "b", "c"), -5, null, "")).isEqualTo("\uFEFFa,b,c\r\n-5,,\r\n");
    }

    /** In a workbook every text is text: nothing is run, and no code becomes a number. */
    @Test
    void aWorkbookKeepsTextAsText() throws IOException {
        var file = Files.createTempFile("charges", ".xlsx");
        try (var out = Files.newOutputStream(file)) {
            WorkbookFile.write(out, new TableFile("charges", List.of("code", "count"), rows -> {
                for (var row = 0; row < 1_200; row++) {
                    rows.row("=1+1", row);
                }
                rows.row("9017E0", null);
            }));
        }
        String sheet;
        try (var zip = new ZipFile(file.toFile())) {
            sheet = new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
        }
        assertThat(sheet).contains("<v>1199</v>").doesNotContain("<f>", "<v>9017");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9.02E+03",
                "9,02E+03",
                "9e+3",
                "33147",
                "45002",
                "10-Jan",
                "Jan-10",
                "1/10/2026",
                "2026-01-10",
                "2026-01-10 00:00:00",
                "10-Jan-26"
            })
    void whatASpreadsheetMadeOfACodeIsSeen(String code) {
        assertThat(SpreadsheetTrace.in(code)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9017E0",
                "9017A4",
                "90/10",
                "265/13A/B",
                "85340",
                "90160",
                "9011",
                "777777",
                "90.24I",
                "720CMR906/A"
            })
    void aCodeAsItWasWrittenIsNone(String code) {
        assertThat(SpreadsheetTrace.in(code)).isEmpty();
    }

    private static String written(List<String> header, @org.jspecify.annotations.Nullable Object... cells) {
        var out = new StringBuilder();
        try {
            CsvFile.write(out, new TableFile("a", header, rows -> rows.row(cells)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
