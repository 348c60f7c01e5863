package org.welcomingcity.platform.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvAnswerTest {

    @Test
    void aListIsHeaderAndRowsAsTheStandardHasThem() {
        assertThat(written(List.of("number", "note"), "C0000001", "said \"no\", twice"))
                .isEqualTo("number,note\r\nC0000001,\"said \"\"no\"\", twice\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@sum", "\tx", "\rx"})
    void whatASpreadsheetWouldRunStaysText(String text) {
        assertThat(written(List.of("a"), text)).contains("'" + text);
    }

    @Test
    void numbersStayNumbersAndNothingStaysEmpty() {
        assertThat(written(List.of("a", "b", "c"), -5, null, "")).isEqualTo("a,b,c\r\n-5,,\r\n");
    }

    private static String written(List<String> header, @org.jspecify.annotations.Nullable Object... cells) {
        var out = new StringBuilder();
        CsvAnswer.write(out, header, rows -> rows.row(cells));
        return out.toString();
    }
}
