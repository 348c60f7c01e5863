package org.welcomingcity.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What travels to a phone with a weak signal: compressed, few bytes, and the files of every page only once. */
@QuarkusTest
@PagesAlone
class OverTheWireTest {

    private static final Pattern FILE = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"");
    private static final int MOST_FOR_THE_STOP_FORM = 100_000;

    @Test
    void the_stop_form_and_all_it_needs_is_less_than_a_hundred_kilobytes() throws IOException {
        var officer = Browser.of("o.reyes", "officer");
        var page = officer.compressed("/stops/new");
        assertThat(page.headers().firstValue("Content-Encoding")).hasValue("gzip");
        var html = new String(unpacked(page.body()), StandardCharsets.UTF_8);
        assertThat(html).contains("id=\"stop-form\"");
        var bytes = page.body().length;
        for (var file : filesOf(html)) {
            var answer = officer.compressed(file);
            assertThat(answer.statusCode()).as(file).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Encoding")).as(file).hasValue("gzip");
            assertThat(answer.headers().firstValue("Cache-Control").orElse(""))
                    .as(file)
                    .contains("max-age=2592000");
            bytes += answer.body().length;
        }
        assertThat(bytes).isLessThanOrEqualTo(MOST_FOR_THE_STOP_FORM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/stops/new", "/citations"})
    void every_page_is_compressed_for_whoever_accepts_it_and_for_nobody_else(String address) throws IOException {
        var officer = Browser.of("o.reyes", "officer");
        var compressed = officer.compressed(address);
        assertThat(compressed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(new String(unpacked(compressed.body()), StandardCharsets.UTF_8))
                .contains("</html>");
        assertThat(officer.open(address).header("Content-Encoding")).isEmpty();
    }

    @Test
    void no_page_has_one_length_only() throws IOException {
        var officer = Browser.of("o.reyes", "officer");
        var lengths = new HashSet<Integer>();
        for (var time = 0; time < 8; time++) {
            lengths.add(officer.compressed("/citations").body().length);
        }
        assertThat(lengths).hasSizeGreaterThan(2);
    }

    private static List<String> filesOf(String html) {
        var files = new ArrayList<String>();
        var file = FILE.matcher(html);
        while (file.find()) {
            if (!files.contains(file.group(1))) {
                files.add(file.group(1));
            }
        }
        assertThat(files).anyMatch(name -> name.contains(".css")).anyMatch(name -> name.contains(".js"));
        return files;
    }

    private static byte[] unpacked(byte[] body) throws IOException {
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return unpacked.readAllBytes();
        }
    }
}
