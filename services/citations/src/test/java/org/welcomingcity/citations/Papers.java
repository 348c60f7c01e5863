package org.welcomingcity.citations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.welcomingcity.citations.Roadside.CLERK;
import static org.welcomingcity.citations.Roadside.as;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.welcomingcity.testkit.pdf.PdfConformance;

/** Papers as somebody reads them. */
final class Papers {

    private Papers() {}

    /** The words of a citation's paper, which keeps to the standards for accessible files. */
    static String citation(String number) {
        return citation(number, "EN");
    }

    /** The same in a language. */
    static String citation(String number, String language) {
        var answer = as(CLERK).queryParam("language", language).get("/api/v1/citations/" + number + "/print");
        answer.then().statusCode(200).contentType("application/pdf");
        var file = answer.asByteArray();
        try {
            Files.write(Path.of("target/citation-" + number + language + ".pdf"), file);
            assertThat(PdfConformance.violations(file)).isEmpty();
            try (var pdf = Loader.loadPDF(file)) {
                return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
