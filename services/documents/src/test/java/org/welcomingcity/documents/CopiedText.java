package org.welcomingcity.documents;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** What somebody gets who copies out of a file: what stands for a piece of it (ActualText), else its letters. */
final class CopiedText extends PDFTextStripper {

    private final Deque<Optional<String>> standsFor = new ArrayDeque<>();

    private CopiedText() {
        setSortByPosition(true);
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
    }

    static String of(byte[] file) throws IOException {
        try (var pdf = Loader.loadPDF(file)) {
            return new CopiedText().getText(pdf);
        }
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        standsFor.push(Optional.ofNullable(properties).map(written -> written.getString(COSName.ACTUAL_TEXT)));
    }

    @Override
    public void endMarkedContentSequence() {
        standsFor.pop();
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        var instead = standsFor.stream().flatMap(Optional::stream).findFirst();
        if (instead.isEmpty()) {
            super.processTextPosition(letter);
        } else if (!instead.get().isEmpty()) {
            super.processTextPosition(new TextPosition(
                    letter.getRotation(),
                    letter.getPageWidth(),
                    letter.getPageHeight(),
                    letter.getTextMatrix(),
                    letter.getEndX(),
                    letter.getEndY(),
                    letter.getHeight(),
                    letter.getWidth(),
                    letter.getWidthOfSpace(),
                    instead.get(),
                    letter.getCharacterCodes(),
                    letter.getFont(),
                    letter.getFontSize(),
                    (int) letter.getFontSizeInPt()));
            said();
        }
    }

    // One word, once: the blanks behind the first stand for the same.
    private void said() {
        var open = new ArrayDeque<Optional<String>>();
        while (standsFor.peek() != null && standsFor.peek().isEmpty()) {
            open.push(standsFor.pop());
        }
        standsFor.pop();
        standsFor.push(Optional.of(""));
        open.forEach(standsFor::push);
    }
}
