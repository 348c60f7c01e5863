package org.welcomingcity.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.welcomingcity.testkit.pdf.PdfConformance;

class PdfPrinterTest {

    private final PdfPrinter printer = new PdfPrinter();

    private static final String BODY = """
            <div class="letterhead"><h1>Audit sheet</h1><p>Police Department, City of Cambridge</p></div>
            <h2>What became of each number</h2>
            <p>Every number is in <strong>one</strong> state, <em>at all times</em> (G.L. c. 90C § 6).</p>
            <ul><li>one</li><li>two</li></ul>
            <table><caption>Numbers</caption><thead><tr><th scope="col">Number</th><th scope="col">State</th></tr></thead>
            <tbody>%s</tbody></table>
            <p class="signature">Signed</p>""";

    private static String rows(int count) {
        return IntStream.range(0, count)
                .mapToObj("<tr><th scope=\"row\">R%07d</th><td>issued, Nuñez-Óscar</td></tr>"::formatted)
                .collect(Collectors.joining());
    }

    @Test
    void a_document_of_several_pages_is_pdf_ua_1_and_pdf_a_2a() throws IOException {
        var file = printer.print(
                new Printout("Audit sheet R1234567 — \"department\"", "en-US", BODY.formatted(rows(120))));
        Files.write(Path.of("target/several-pages.pdf"), file);

        assertThat(PdfConformance.violations(file)).isEmpty();
        try (var pdf = Loader.loadPDF(file)) {
            var text = new PDFTextStripper().getText(pdf);
            assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Audit sheet R1234567 — \"department\"");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-US");
            assertThat(text)
                    .contains(
                            "Page 1 of " + pdf.getNumberOfPages(),
                            "Nuñez-Óscar",
                            "R0000119",
                            "R1234567 — \"department\"")
                    // The header row is on every page of the table.
                    .containsPattern("(?s)Number State.*Number State");
        }
    }

    @Test
    void spanish_counts_its_pages_in_spanish() throws IOException {
        var file = printer.print(new Printout("Citación", "es", "<h1>¿Qué pasó?</h1><p>Año, señal, ¡alto!</p>"));
        assertThat(PdfConformance.violations(file)).isEmpty();
        try (var pdf = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Página 1 de 1", "¿Qué pasó?");
        }
    }

    /** A summons names a person as the person is named, whatever the script. */
    @ParameterizedTest
    @ValueSource(
            strings = {"Иван Щербаков", "Θεόδωρος", "Nguyễn Thị Ánh", "王小明", "김민준", "田中さくら", "አበበ ቢቂላ", "Łukasz Żółć"})
    void a_name_is_printed_as_it_is_written(String name) throws IOException {
        assertThat(printed("<h1>" + name + "</h1><p>Before, " + name + ", and behind.</p>"))
                .contains(name + "\nBefore, " + name + ", and behind.");
    }

    /** What is read out of the file is the name in reading order, though its letters are joined and run from the right. */
    @ParameterizedTest
    @ValueSource(strings = {"محمد عبدالله", "דוד לוי"})
    void a_name_from_right_to_left_is_printed_and_can_be_read_out(String name) throws IOException {
        assertThat(printed("<h1>Name</h1><p>Before, " + name + ", and behind.</p>"))
                .contains("Before, " + name + ", and behind.");
    }

    /** The page that these names stand on together, for the eye. */
    @Test
    void names_in_many_scripts_stand_on_one_page() throws IOException {
        var file = printer.print(new Printout(
                "Names",
                "en-US",
                "<h1>Names</h1><p>Иван Щербаков, Θεόδωρος, Nguyễn Thị Ánh, 王小明, 김민준, 田中さくら, አበበ ቢቂላ,"
                        + " محمد عبدالله, דוד לוי, <strong>Иван 王小明</strong>, <em>Zoë Łukasz</em></p>"));
        Files.write(Path.of("target/names.pdf"), file);
        assertThat(PdfConformance.violations(file)).isEmpty();
        assertThat(file).hasSizeLessThan(400_000);
    }

    @Test
    void the_title_at_the_foot_of_the_page_is_in_any_script_too() throws IOException {
        var file = printer.print(new Printout("Имя 王", "en-US", "<h1>Name</h1>"));
        assertThat(PdfConformance.violations(file)).isEmpty();
        try (var pdf = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Имя 王");
        }
    }

    /** Letters that are arranged by their face: drawn as they are written, copied as they were typed. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "রহিম উদ্দিন শ্রীমতী কৃষ্ণা",
                "नरेन्द्र शर्मा",
                "ક્ષિતિજ ગુજરાતી",
                "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ",
                "தமிழ்ச்செல்வி கோ",
                "శ్రీనివాస్",
                "ಶ್ರೀನಿವಾಸ",
                "ശ്രീ മലയാളം",
                "සිංහල ශ්‍රී",
                "ଓଡ଼ିଆ",
                "สมชาย น้ำใจดี",
                "ສົມສັກ",
                "សុខា វណ្ណៈ",
                "ကျော်စွာ မြန်မာ",
                "Արմեն Հակոբյան",
                "გიორგი ბერიძე",
                "Adébáyọ̀ Ọlúwa"
            })
    void a_name_whose_letters_are_arranged_is_copied_as_it_was_typed(String name) throws IOException {
        var file = printer.print(new Printout("Name", "en-US", "<h1>" + name + "</h1><p>Before, " + name + "</p>"));
        assertThat(PdfConformance.violations(file)).isEmpty();
        assertThat(withoutBlanks(CopiedText.of(file))).contains(withoutBlanks(name + "Before, " + name));
    }

    @Test
    void a_name_in_pieces_is_the_same_name() throws IOException {
        assertThat(printed("<h1>Name</h1><p>Gonza\u0301lez</p>")).contains("González");
    }

    /** A sign nobody sees cannot turn a name around or stand in it as a hole. */
    @ParameterizedTest
    @ValueSource(ints = {0x202E, 0x202D, 0x2066, 0x2067, 0x200F, 0x061C, 0x200B, 0x200D, 0xFEFF, 0xAD})
    void what_nobody_sees_is_not_printed(int sign) throws IOException {
        assertThat(printed("<h1>Name</h1><p>Ma" + Character.toString(sign) + "ria Diaz</p>"))
                .contains("Maria Diaz");
    }

    @ParameterizedTest
    @ValueSource(strings = {"W", "ক", "王", "ကျော်"})
    void a_name_longer_than_a_line_stays_on_the_paper(String sign) throws IOException {
        var name = sign.repeat(150);
        var file = printer.print(new Printout(
                "Name",
                "en-US",
                "<h1>Name</h1><p>%1$s</p><table><tr><th>Name</th><td>%1$s</td></tr></table>".formatted(name)));
        assertThat(PdfConformance.violations(file)).isEmpty();
        assertThat(withoutBlanks(CopiedText.of(file))).contains(withoutBlanks(name));
        try (var pdf = Loader.loadPDF(file)) {
            var widest = new float[1];
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(org.apache.pdfbox.text.TextPosition letter) {
                    widest[0] = Math.max(widest[0], letter.getEndX());
                }
            }.getText(pdf);
            assertThat(widest[0]).isLessThan(pdf.getPage(0).getMediaBox().getWidth() - 50);
        }
    }

    @Test
    void a_sign_that_no_face_has_is_named_and_nothing_is_printed() {
        assertThatThrownBy(() -> printed("<h1>Name</h1><p>\u13A0 and Zoë \u13A0 \uD808\uDC00</p>"))
                .isInstanceOfSatisfying(
                        CannotBePrinted.class,
                        refused -> assertThat(refused.signs()).containsExactly("\u13A0", "\uD808\uDC00"));
    }

    @Test
    void a_sign_that_is_no_character_is_shown_as_such() throws IOException {
        assertThat(printed("<h1>Name</h1><p>\u0001 and Zoë</p>")).contains("\uFFFD and Zoë");
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("\\s", "");
    }

    private String printed(String body) throws IOException {
        var file = printer.print(new Printout("Name", "en-US", body));
        assertThat(PdfConformance.violations(file)).isEmpty();
        try (var pdf = Loader.loadPDF(file)) {
            // One shape may stand for a letter and for its other forms: joined, or the radical that is also a
            // character.
            return Normalizer.normalize(new PDFTextStripper().getText(pdf), Normalizer.Form.NFKC);
        }
    }

    @Test
    void nothing_is_fetched() {
        var file = printer.print(new Printout(
                "Letter",
                "en-US",
                "<h1>Letter</h1><div><img alt=\"a picture\" src=\"file:///etc/passwd\"/></div>"
                        + "<div><img alt=\"another\" src=\"http://127.0.0.1:1/x.png\"/></div>",
                "@import url('file:///etc/passwd'); p { background-image: url('http://127.0.0.1:1/x.png') }"));
        assertThat(PdfConformance.violations(file)).isEmpty();
    }

    @Test
    void a_body_that_is_no_xhtml_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> printer.print(new Printout("Letter", "en-US", "<p>open")))
                .withMessageContaining("not well-formed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> printer.print(new Printout("Letter", "en-US", "<p>&secret;</p>")));
    }

    @Test
    void a_document_has_a_title_and_a_language() {
        assertThatThrownBy(() -> new Printout(" ", "en-US", "<p>x</p>")).hasMessageContaining("title");
        assertThatThrownBy(() -> new Printout("x", "", "<p>x</p>")).hasMessageContaining("language");
        assertThatThrownBy(() -> new Printout("x", "not a language", "<p>x</p>"))
                .hasMessageContaining("tag");
    }

    @Test
    void an_untagged_file_does_not_pass_the_check() {
        assertThat(PdfConformance.violations("%PDF-1.4 nonsense".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isNotEmpty();
    }

    @Test
    void many_print_at_once() throws Exception {
        Callable<byte[]> print = () -> printer.print(new Printout("Letter", "en-US", BODY.formatted(rows(10))));
        try (var pool = Executors.newFixedThreadPool(4)) {
            for (var file :
                    pool.invokeAll(IntStream.range(0, 8).mapToObj(_ -> print).toList())) {
                assertThat(PdfConformance.violations(file.get())).isEmpty();
            }
        }
    }
}
