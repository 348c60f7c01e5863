package org.welcomingcity.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.logging.Level;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Prints documents as PDF that is PDF/UA-1 (a screen reader can read it) and PDF/A-2a (an archive can keep it) at once:
 * tagged, with its fonts inside, and with a title and a language. It fetches nothing, from the network or the disk. Safe
 * for use by many at a time.
 */
public final class PdfPrinter {

    static final String FAMILY = "Public Sans";

    /** What Public Sans has not: Cyrillic, Greek and rarer Latin letters; then one face each. */
    private static final String FURTHER = "Noto Sans";

    private static final List<String> SCRIPTS = List.of("Arabic", "Hebrew", "Ethiopic", "Georgian", "SC", "KR");

    private static final String FACES = Stream.concat(
                    Stream.of(FAMILY, FURTHER), SCRIPTS.stream().map(script -> FURTHER + " " + script))
            .map("'%s'"::formatted)
            .collect(Collectors.joining(", "));
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    static {
        // Its remarks on every page it lays out are not for a service's log.
        XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.SEVERE));
    }

    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final String houseStyle = text("paper.css");
    private final ShapedWords shapedWords = new ShapedWords(PdfPrinter::bytes);
    private final Faces faces = new Faces(
            Stream.concat(
                            Stream.of("PublicSans-Regular.ttf"),
                            Stream.concat(Stream.of(""), SCRIPTS.stream()).map("NotoSans%s-Regular.ttf"::formatted))
                    .map("fonts/"::concat)
                    .toList(),
            shapedWords::opened);

    /**
     * Prints the document.
     *
     * @return the file's bytes
     * @throws IllegalArgumentException when the body is not well-formed
     * @throws CannotBePrinted when it holds a sign that no face here has
     */
    public byte[] print(Printout printout) {
        var file = new ByteArrayOutputStream();
        var page = page(printout);
        shapedWords.replaceIn(page);
        faces.mustHave(page);
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A)
                .useColorProfile(colours)
                .withProducer("Welcoming City")
                .useFont(() -> resource("fonts/PublicSans-Regular.ttf"), FAMILY, REGULAR, FontStyle.NORMAL, true)
                .useFont(() -> resource("fonts/PublicSans-Bold.ttf"), FAMILY, BOLD, FontStyle.NORMAL, true)
                .useFont(() -> resource("fonts/PublicSans-Italic.ttf"), FAMILY, REGULAR, FontStyle.ITALIC, true)
                .useFont(() -> resource("fonts/NotoSans-Regular.ttf"), FURTHER, REGULAR, FontStyle.NORMAL, true)
                .useFont(() -> resource("fonts/NotoSans-Bold.ttf"), FURTHER, BOLD, FontStyle.NORMAL, true)
                .useUnicodeBidiSplitter(RightToLeft.Runs::new)
                .useUnicodeBidiReorderer(new RightToLeft())
                .useExternalResourceAccessControl(
                        (uri, type) -> uri.startsWith("data:"),
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (uri, type) -> uri.startsWith("data:"), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .useObjectDrawerFactory(shapedWords)
                .withW3cDocument(page, null)
                .toStream(file);
        // Read only when a character is met that the faces before it have not.
        for (var script : SCRIPTS) {
            builder.useFont(
                    () -> resource("fonts/NotoSans" + script + "-Regular.ttf"),
                    FURTHER + " " + script,
                    REGULAR,
                    FontStyle.NORMAL,
                    true);
        }
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            ShapedWords.putInline(renderer.getPdfDocument());
            renderer.getPdfDocument().save(file);
        } catch (IOException e) {
            throw new UncheckedIOException("a document could not be laid out", e);
        }
        return file.toByteArray();
    }

    private Document page(Printout printout) {
        var title = escaped(printout.title());
        return parsed("""
                <html lang="%s"><head><title>%s</title><meta name="description" content="%s"/>
                <meta name="subject" content="%s"/><style>%s</style><style>%s</style></head><body>%s</body></html>""".formatted(
                        printout.language(),
                        title,
                        title,
                        title,
                        escaped("* { font-family: " + FACES + "; }" + houseStyle + foot(printout)),
                        escaped(printout.style()),
                        writable(printout.body())));
    }

    private static String foot(Printout printout) {
        var words = printout.language().startsWith("es") ? new String[] {"Página", "de"} : new String[] {"Page", "of"};
        // All in one rule: of two that name the same margin box, only the last one is looked at.
        return """
                @page {
                  @bottom-left {
                    content: "%1$s"; font-family: %4$s; font-size: 8pt; color: #454545; width: 75%%;
                  }
                  @bottom-right {
                    content: "%2$s " counter(page) " %3$s " counter(pages);
                    font-family: %4$s; font-size: 8pt; color: #454545;
                  }
                }""".formatted(inCss(printout.title()), words[0], words[1], FACES);
    }

    private static Document parsed(String xhtml) {
        try {
            var parsers = DocumentBuilderFactory.newDefaultInstance();
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var parser = parsers.newDocumentBuilder();
            parser.setErrorHandler(new DefaultHandler());
            return parser.parse(new InputSource(new StringReader(xhtml)));
        } catch (SAXException notXml) {
            throw new IllegalArgumentException("the body is not well-formed: " + notXml.getMessage(), notXml);
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException("every JDK has an XML parser", e);
        }
    }

    private static String escaped(String text) {
        return writable(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    // XML has no way to write these, however they are escaped.
    private static String writable(String text) {
        var kept = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(PdfPrinter::isSeenOrJoins)
                .map(character -> isWritable(character) ? character : 0xFFFD)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    // On paper a direction comes from the letters alone: a sign nobody sees must not turn a name around (Unicode TR
    // 36).
    private static boolean isSeenOrJoins(int character) {
        return Character.getType(character) != Character.FORMAT || character == 0x200C || character == 0x200D;
    }

    private static boolean isWritable(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= ' '
                        && Character.getType(character) != Character.SURROGATE
                        && character != 0xFFFE
                        && character != 0xFFFF);
    }

    // An escape takes the blank behind it along.
    private static String inCss(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c == ' ') {
                kept.appendCodePoint(c);
            } else {
                kept.append("\\%06X ".formatted(c));
            }
        });
        return kept.toString();
    }

    private static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) {
        try (var stream = resource(name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        var stream = PdfPrinter.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("this module was packaged without its " + name);
        }
        return stream;
    }
}
