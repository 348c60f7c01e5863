package org.welcomingcity.portal.citations.book;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.welcomingcity.contract.citations.CitationBookKind;
import org.welcomingcity.contract.citations.NumberState;
import org.welcomingcity.portal.citations.people.Colleagues;
import org.welcomingcity.portal.citations.terms.CitationTerms;
import org.welcomingcity.portal.frame.form.DeclaredForm;
import org.welcomingcity.portal.frame.form.DeclaredForm.Words;
import org.welcomingcity.portal.frame.form.Field;
import org.welcomingcity.portal.frame.form.Option;
import org.welcomingcity.portal.frame.form.Part;
import org.welcomingcity.portal.frame.language.FrameWords;
import org.welcomingcity.portal.frame.language.Spoken;
import org.welcomingcity.portal.frame.page.Address;

/** The forms about books, leases and single numbers: what each asks and in which words. */
@ApplicationScoped
class BookForms {

    private static final int NAME = 64;
    private static final int BOOK = 20;
    private static final int NUMBER = 8;
    private static final int COUNT = 4;

    private final BookWords bookWords;
    private final CitationTerms citationTerms;
    private final FrameWords frameWords;
    private final Colleagues colleagues;

    BookForms(
            @Spoken BookWords bookWords,
            @Spoken CitationTerms citationTerms,
            @Spoken FrameWords frameWords,
            Colleagues colleagues) {
        this.bookWords = bookWords;
        this.citationTerms = citationTerms;
        this.frameWords = frameWords;
        this.colleagues = colleagues;
    }

    /** A book came in. */
    DeclaredForm arrival() {
        var words = new Words(bookWords.bookReceive(), "", bookWords.bookReceive(), "receive");
        return DeclaredForm.of(
                        "arrival",
                        "/books",
                        words,
                        Part.below(Field.segments(
                                "kind",
                                bookWords.bookKindAsk(),
                                Option.each(CitationBookKind.values(), bookWords::bookKind))),
                        Part.beside(
                                Field.code("number", bookWords.bookNumber())
                                        .hint(bookWords.bookNumberHint())
                                        .most(BOOK),
                                Field.code("first", bookWords.bookFirst()).most(NUMBER),
                                Field.code("last", bookWords.bookLast()).most(NUMBER)),
                        Part.below(Field.tick("online", bookWords.bookOnline()).hint(bookWords.bookOnlineHint())))
                .filledWith(Map.of("kind", CitationBookKind.PAPER.name()));
    }

    /** The chief gives a receipt for a book. */
    DeclaredForm receipt(String book) {
        return DeclaredForm.of(
                "receipt",
                Address.of("/books/{book}/receipt", book),
                new Words(bookWords.bookReceipt(), "", bookWords.bookGiveReceipt(), "give-receipt"),
                Part.below(Field.text("receipt", bookWords.bookReceipt()).hint(bookWords.bookReceiptHint())));
    }

    /** Numbers of a book go to an officer. */
    DeclaredForm lease(String book) {
        return DeclaredForm.of(
                "lease",
                Address.of("/books/{book}/leases", book),
                new Words(bookWords.leaseGive(), "", bookWords.leaseGive(), "give-lease"),
                Part.beside(
                        Field.find(
                                "officer", citationTerms.colOfficer(), colleagues.atWork(), frameWords.choosePerson()),
                        Field.number("count", bookWords.leaseCount()).most(COUNT),
                        Field.text("receipt", bookWords.leaseReceipt()).hint(bookWords.leaseReceiptHint())),
                Part.beside(
                        Field.text("device", bookWords.leaseDevice()).most(NAME).mayStayEmpty(),
                        Field.moment("expiresAt", bookWords.leaseExpires()).mayStayEmpty()));
    }

    /** A book's audit sheet is complete. */
    DeclaredForm completion(String book) {
        return DeclaredForm.of(
                "completion",
                Address.of("/books/{book}/completion", book),
                new Words(bookWords.auditSheet(), "", bookWords.auditComplete(), "complete"));
    }

    /** Numbers come back. */
    DeclaredForm takeBack(UUID lease) {
        return DeclaredForm.of(
                "return",
                Address.of("/books/leases/{lease}/return", lease),
                new Words(bookWords.leaseTakeBack(), "", bookWords.leaseTakeBack(), "take-back"),
                Part.below(Field.area("note", bookWords.leaseNote())));
    }

    /** Numbers are lost. */
    DeclaredForm unaccounted(UUID lease) {
        return DeclaredForm.of(
                "lost",
                Address.of("/books/leases/{lease}/unaccounted", lease),
                new Words(bookWords.leaseLost(), "", bookWords.leaseLost(), "unaccounted").quietly(),
                Part.below(Field.area("explanation", bookWords.leaseLostWhy()).hint(bookWords.leaseLostHint())));
    }

    /** An officer says what became of a number. */
    DeclaredForm explanation(String number) {
        return DeclaredForm.of(
                "explanation-form",
                Address.of("/numbers/{number}/explanation", number),
                new Words(bookWords.explainTitle(), "", bookWords.explainDo(), "explain"),
                Part.below(
                        Field.segments(
                                "state",
                                bookWords.explainWhat(),
                                List.of(
                                        Option.of("SPOILED", bookWords.numberState(NumberState.SPOILED)),
                                        Option.of("VOIDED", bookWords.numberState(NumberState.VOIDED)))),
                        Field.area("explanation", bookWords.numberExplanation()).hint(bookWords.explainHint())));
    }

    /** Somebody else agrees with it or not. */
    DeclaredForm countersignature(String number) {
        return DeclaredForm.of(
                "countersignature",
                Address.of("/numbers/{number}/countersignature", number),
                new Words(bookWords.countersignTitle(), "", bookWords.countersignDo(), "countersign"),
                Part.below(
                        Field.segments(
                                        "decision",
                                        bookWords.countersignAsk(),
                                        List.of(
                                                Option.of("COUNTERSIGNED", bookWords.countersign()),
                                                Option.of("SENT_BACK", bookWords.countersignSendBack())))
                                .takesRoom(),
                        Field.area("note", citationTerms.conclusionNote()).hint(bookWords.countersignNoteHint())));
    }
}
