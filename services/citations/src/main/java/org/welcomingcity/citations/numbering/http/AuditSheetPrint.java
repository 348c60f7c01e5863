package org.welcomingcity.citations.numbering.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.numbering.domain.AuditSheet;
import org.welcomingcity.citations.numbering.domain.BookFile;
import org.welcomingcity.citations.numbering.domain.CitationBook;
import org.welcomingcity.citations.numbering.domain.NumberState;
import org.welcomingcity.documents.Printout;
import org.welcomingcity.platform.time.PaperTime;

/** The audit sheet on paper, in the registrar's copy and in the department's. */
final class AuditSheetPrint {

    /** A label with its value. */
    record Fact(String label, String value) {}

    /** What became of a number, as it is printed. */
    record Line(String number, String state, String since, String officer, String remark) {}

    @CheckedTemplate(basePath = "documents")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance auditSheet(PrintedAuditSheet sheet);
    }

    private static final PaperTime MOMENT = PaperTime.of("uuuu-MM-dd HH:mm");

    private AuditSheetPrint() {}

    static Printout of(BookFile file, AuditSheet sheet, AuditSheetCopy copy, int part, int parts, String department) {
        var book = file.book();
        var content = new PrintedAuditSheet(
                department,
                copy.words(),
                parts == 1 ? "" : "Part %d of %d".formatted(part, parts),
                facts(book),
                counts(file),
                "%,d".formatted(book.size()),
                lines(sheet.rows(), part == parts ? book : null),
                lines(sheet.amendments(), null),
                book.completedAt() != null,
                closing(file));
        return new Printout(
                "Audit sheet %s, %s".formatted(book.number(), copy.words().toLowerCase(Locale.ROOT)),
                "en-US",
                Templates.auditSheet(content).render(),
                ".columns td, .columns th { font-size: 9pt; } .counts { width: 55%; } .since { white-space: nowrap; }");
    }

    private static List<Fact> facts(CitationBook book) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Book", book.number()));
        facts.add(new Fact(
                "Kind",
                switch (book.kind()) {
                    case PAPER -> "Citation book, printed";
                    case ELECTRONIC -> "Electronic range";
                }));
        facts.add(new Fact("Numbers", "%s to %s".formatted(book.first(), book.last())));
        facts.add(new Fact("Received", "%s, by %s".formatted(moment(book.receivedAt()), book.receivedBy())));
        facts.add(new Fact(
                "Receipt to the registrar",
                book.receipt() == null
                        ? "not receipted"
                        : "%s (%s, %s)".formatted(book.receipt(), moment(book.receiptedAt()), book.receiptedBy())));
        return facts;
    }

    private static List<Fact> counts(BookFile file) {
        return Arrays.stream(NumberState.values())
                .map(state -> new Fact(
                        capital(state.words()), "%,d".formatted(file.counts().getOrDefault(state, 0L))))
                .toList();
    }

    private static List<Line> lines(List<AuditSheet.Row> rows, @Nullable CitationBook withRest) {
        var lines = new ArrayList<Line>();
        for (var row : rows) {
            lines.add(new Line(row.number(), state(row), moment(row.since()), row.officer(), remark(row)));
        }
        var next = withRest == null ? null : withRest.next();
        if (withRest != null && next != null) {
            lines.add(new Line(
                    "%s to %s".formatted(next, withRest.last()),
                    "At headquarters",
                    "",
                    "",
                    "%,d numbers, not given to anybody".formatted(withRest.left())));
        }
        return lines;
    }

    private static String state(AuditSheet.Row row) {
        var disposition = row.disposition();
        return capital(row.state().words()) + (disposition == null ? "" : ": " + disposition);
    }

    private static String remark(AuditSheet.Row row) {
        var explanation = row.explanation();
        if (explanation == null) {
            return "";
        }
        return "“%s” %s; %s"
                .formatted(
                        explanation,
                        row.explainedBy(),
                        row.awaiting() ? "awaits its countersignature" : "countersigned by " + row.countersignedBy());
    }

    private static String closing(BookFile file) {
        var book = file.book();
        if (book.completedAt() != null) {
            return "Completed by %s on %s.".formatted(book.completedBy(), moment(book.completedAt()));
        }
        return "Not completed: %,d numbers are at headquarters and %,d are out."
                .formatted(book.left(), file.counts().getOrDefault(NumberState.LEASED, 0L));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String moment(@Nullable Instant at) {
        return at == null ? "" : MOMENT.format(at);
    }
}
