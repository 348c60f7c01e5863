package org.welcomingcity.documents;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;

/** Names in Arabic and Hebrew script run from right to left (Unicode Standard Annex 9), and Arabic letters are joined; ICU knows how. */
final class RightToLeft implements BidiReorderer {

    @Override
    public String reorderRTLTextToLTR(String text) {
        return new Bidi(text, Bidi.RTL).writeReordered(Bidi.DO_MIRRORING);
    }

    @Override
    public String shapeText(String text) {
        return shaped(text, ArabicShaping.LETTERS_SHAPE);
    }

    @Override
    public String deshapeText(String text) {
        return shaped(text, ArabicShaping.LETTERS_UNSHAPE);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    private static String shaped(String text, int how) {
        try {
            return new ArabicShaping(how | ArabicShaping.TEXT_DIRECTION_LOGICAL | ArabicShaping.LENGTH_GROW_SHRINK)
                    .shape(text);
        } catch (ArabicShapingException noRoom) {
            throw new IllegalStateException("a text may become longer or shorter as it has to", noRoom);
        }
    }

    /** The runs of one direction each that a paragraph is made of. */
    static final class Runs implements BidiSplitter {

        private Bidi paragraph = new Bidi();

        @Override
        public void setParagraph(String text, byte baseDirection) {
            paragraph = new Bidi(text, baseDirection == RTL ? Bidi.RTL : Bidi.LTR);
        }

        @Override
        public int countTextRuns() {
            return paragraph.countRuns();
        }

        @Override
        public BidiTextRun getVisualRun(int index) {
            var run = paragraph.getVisualRun(index);
            return new BidiTextRun(run.getStart(), run.getLength(), run.isOddRun() ? RTL : LTR);
        }

        @Override
        public byte getBaseDirection(String text) {
            return switch (Bidi.getBaseDirection(text)) {
                case Bidi.LTR -> LTR;
                case Bidi.RTL -> RTL;
                default -> NEUTRAL;
            };
        }
    }
}
