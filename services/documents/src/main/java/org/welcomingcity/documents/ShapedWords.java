package org.welcomingcity.documents;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Words whose letters the layout engine cannot arrange: it sets one glyph beside the other, which is not how Bengali,
 * Thai or Burmese is written. Each such word becomes an {@code object} as wide as the word, drawn from its outline. What
 * is copied or read aloud is the word as it was typed (ActualText, ISO 32000-1 § 14.9.4).
 */
final class ShapedWords implements FSObjectDrawerFactory {

    /** The first sign of Unicode that is set above or below another. */
    private static final int FIRST_MARK = 0x300;

    /** What joins or parts letters where letters are joined, and is nothing elsewhere. */
    private static final Pattern JOINERS = Pattern.compile("[\\u200C\\u200D]");

    private static final COSName SPAN = COSName.getPDFName("Span");
    private static final String ELEMENT = "object";
    private static final String TYPE = "application/x-shaped-word";

    /** Longer than this a word is cut between two signs, so that it stays on the paper. */
    private static final int SIGNS_IN_ONE_PIECE = 12;

    private static final Map<Integer, String> FACES = Map.ofEntries(
            Map.entry(UScript.ARMENIAN, "Armenian"),
            Map.entry(UScript.BENGALI, "Bengali"),
            Map.entry(UScript.DEVANAGARI, "Devanagari"),
            Map.entry(UScript.GUJARATI, "Gujarati"),
            Map.entry(UScript.GURMUKHI, "Gurmukhi"),
            Map.entry(UScript.KANNADA, "Kannada"),
            Map.entry(UScript.KHMER, "Khmer"),
            Map.entry(UScript.LAO, "Lao"),
            Map.entry(UScript.MALAYALAM, "Malayalam"),
            Map.entry(UScript.MYANMAR, "Myanmar"),
            Map.entry(UScript.ORIYA, "Oriya"),
            Map.entry(UScript.SINHALA, "Sinhala"),
            Map.entry(UScript.TAMIL, "Tamil"),
            Map.entry(UScript.TELUGU, "Telugu"),
            Map.entry(UScript.THAI, "Thai"));

    /** Letters with marks above or below that no single character stands for, as in Yoruba. */
    private static final String MARKED_LETTERS = "";

    private final Function<String, byte[]> files;
    private final Map<String, ShapedFace> faces = new ConcurrentHashMap<>();

    /** @param files a file of the fonts' folder by its name */
    ShapedWords(Function<String, byte[]> files) {
        this.files = files;
    }

    /** Puts an object in the place of each word that has to be arranged. */
    void replaceIn(Document page) {
        var texts = new ArrayList<Text>();
        collect(page.getDocumentElement(), texts);
        for (var text : texts) {
            if (text.getData().codePoints().anyMatch(c -> c >= FIRST_MARK)) {
                replace(text);
            }
        }
    }

    private static void collect(Node node, List<Text> texts) {
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                texts.add(text);
            } else if (!"head".equals(child.getNodeName())) {
                collect(child, texts);
            }
        }
    }

    private void replace(Text text) {
        var parent = text.getParentNode();
        var page = text.getOwnerDocument();
        var plain = new StringBuilder();
        for (var piece : pieces(text.getData())) {
            var face = faceFor(piece).filter(name -> face(name).has(piece));
            if (face.isEmpty()) {
                plain.append(JOINERS.matcher(piece).replaceAll(""));
                continue;
            }
            if (!plain.isEmpty()) {
                parent.insertBefore(page.createTextNode(plain.toString()), text);
                plain.setLength(0);
            }
            parent.insertBefore(object(page, piece, face.get()), text);
        }
        if (plain.isEmpty()) {
            parent.removeChild(text);
        } else {
            text.setData(plain.toString());
        }
    }

    private Element object(Document page, String word, String name) {
        var face = face(name);
        var object = page.createElement(ELEMENT);
        object.setAttribute("type", TYPE);
        object.setAttribute("data-face", name);
        object.setAttribute("data-word", word);
        object.setAttribute("alt", word);
        object.setAttribute(
                "style",
                String.format(
                        Locale.ROOT,
                        "display: inline-block; width: %.4fem; height: %.4fem; vertical-align: -%.4fem",
                        face.shape(word).width(),
                        face.ascent() + face.descent(),
                        face.descent()));
        return object;
    }

    /** The text in pieces: what needs a face of its own by words, or by signs where a word is too long for a line. */
    private static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        var lines = BreakIterator.getLineInstance(ULocale.ENGLISH);
        lines.setText(text);
        var from = lines.first();
        for (var to = lines.next(); to != BreakIterator.DONE; from = to, to = lines.next()) {
            var word = text.substring(from, to);
            var end = word.stripTrailing().length();
            pieces.addAll(inSigns(word.substring(0, end)));
            pieces.add(word.substring(end));
        }
        return pieces;
    }

    private static List<String> inSigns(String word) {
        var pieces = new ArrayList<String>();
        var signs = BreakIterator.getCharacterInstance(ULocale.ENGLISH);
        signs.setText(word);
        var piece = new StringBuilder();
        var count = 0;
        @Nullable String before = null;
        var from = signs.first();
        for (var to = signs.next(); to != BreakIterator.DONE; from = to, to = signs.next()) {
            var sign = word.substring(from, to);
            var face = faceFor(sign).orElse(null);
            if (!Objects.equals(face, before) || (face != null && count == SIGNS_IN_ONE_PIECE)) {
                pieces.add(piece.toString());
                piece.setLength(0);
                count = 0;
            }
            piece.append(sign);
            count++;
            before = face;
        }
        pieces.add(piece.toString());
        return pieces;
    }

    /** The face that this text needs; empty where the layout engine can write it by itself. */
    private static Optional<String> faceFor(String text) {
        var face = text.codePoints()
                .mapToObj(character -> FACES.get(UScript.getScript(character)))
                .filter(Objects::nonNull)
                .findFirst();
        return face.isPresent() || text.codePoints().noneMatch(ShapedWords::isMark)
                ? face
                : Optional.of(MARKED_LETTERS);
    }

    private static boolean isMark(int character) {
        return Character.getType(character) == Character.NON_SPACING_MARK
                && UScript.getScript(character) == UScript.INHERITED;
    }

    private ShapedFace face(String script) {
        return opened("fonts/NotoSans" + script + "-Regular.ttf");
    }

    /** The face in a file, read once. */
    ShapedFace opened(String file) {
        return faces.computeIfAbsent(file, name -> new ShapedFace(files.apply(name)));
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return ELEMENT.equals(element.getNodeName()) && TYPE.equals(element.getAttribute("type"));
    }

    @Override
    public @Nullable FSObjectDrawer createDrawer(Element element) {
        return isReplacedObject(element) ? this::draw : null;
    }

    /**
     * Writes what a drawn word says beside the word. The layout engine keeps it in a list of the page's, where some
     * readers do not look.
     */
    static void putInline(PDDocument pdf) throws IOException {
        for (var page : pdf.getPages()) {
            var tokens = new PDFStreamParser(page).parse();
            var changed = false;
            for (var i = 2; i < tokens.size(); i++) {
                if (tokens.get(i) instanceof Operator operator
                        && OperatorName.BEGIN_MARKED_CONTENT_SEQ.equals(operator.getName())
                        && SPAN.equals(tokens.get(i - 2))
                        && tokens.get(i - 1) instanceof COSName listed) {
                    tokens.set(i - 1, page.getResources().getProperties(listed).getCOSObject());
                    changed = true;
                }
            }
            if (changed) {
                var content = new PDStream(pdf);
                try (var out = content.createOutputStream(COSName.FLATE_DECODE)) {
                    new ContentStreamWriter(out).writeTokens(tokens);
                }
                page.setContents(content);
            }
        }
    }

    private @Nullable Map<Shape, String> draw(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice output,
            RenderingContext context,
            int dotsPerPixel) {
        var device = (PdfBoxOutputDevice) output;
        var word = element.getAttribute("data-word");
        var face = face(element.getAttribute("data-face"));
        var em = height / (face.ascent() + face.descent());
        var baseLine = y + face.ascent() * em;
        var spoken = new COSDictionary();
        spoken.setItem(COSName.ACTUAL_TEXT, new COSString(word));
        device.getCurrentPage().beginMarkedContent(SPAN, spoken);
        var there = AffineTransform.getTranslateInstance(x, baseLine);
        there.scale(em, -em);
        device.setPaint(Color.BLACK);
        device.fill(there.createTransformedShape(face.shape(word).outline()));
        // A reader that copies looks for letters to put the word in the place of: blanks, as many as are as wide.
        var font = new FontSpecification();
        font.size = (float) em;
        font.families = new String[] {PdfPrinter.FAMILY};
        font.fontWeight = IdentValue.NORMAL;
        font.fontStyle = IdentValue.NORMAL;
        font.variant = IdentValue.NORMAL;
        device.setFont(context.getFont(font));
        var blank = Math.max(1, Math.round(width / em / BLANK_WIDTH));
        device.drawString(" ".repeat((int) blank), (float) x, (float) baseLine, null);
        device.getCurrentPage().endMarkedContent();
        return null;
    }

    /** The width of a blank of Public Sans, in em. */
    private static final double BLANK_WIDTH = 0.25;
}
