package org.welcomingcity.portal.citations.book;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.portal.citations.terms.CitationTerms;
import org.welcomingcity.portal.frame.form.Attempts;
import org.welcomingcity.portal.frame.form.FormDraft;
import org.welcomingcity.portal.frame.form.FormShape;
import org.welcomingcity.portal.frame.form.MissingAnswer;
import org.welcomingcity.portal.frame.form.Option;
import org.welcomingcity.portal.frame.form.TypedTimes;
import org.welcomingcity.portal.frame.language.FrameWords;
import org.welcomingcity.portal.frame.language.Spoken;
import org.welcomingcity.portal.frame.page.Banner;
import org.welcomingcity.portal.frame.page.Download;
import org.welcomingcity.portal.frame.page.Html;
import org.welcomingcity.portal.frame.page.Paging;
import org.welcomingcity.portal.service.Book;
import org.welcomingcity.portal.service.Books;

/** Citation books and the leases of their numbers. */
@Path("/books")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class BookPages {

    private static final int PAGE = 25;
    private static final String KEY = "key";
    private static final FormShape ARRIVAL =
            new FormShape(Set.of("number", "kind", "first", "last", "online"), Map.of());
    private static final FormShape BOOK =
            new FormShape(Set.of("receipt", "officer", "count", "device", "expiresAt"), Map.of());
    private static final FormShape LEASE = new FormShape(Set.of("note", "explanation"), Map.of());

    @CheckedTemplate(basePath = "citations/book")
    static class Templates {
        private Templates() {}

        static native TemplateInstance books(
                Book.Page page,
                FormDraft draft,
                List<Option> kinds,
                String key,
                Paging paging,
                @Nullable Banner banner);

        static native TemplateInstance book(
                Book book,
                String state,
                String picture,
                List<Book.Lease> leases,
                FormDraft draft,
                String key,
                @Nullable Banner banner);

        static native TemplateInstance overdue(List<Book.Lease> leases);

        static native TemplateInstance lease(Book.Lease lease, FormDraft draft, String key, @Nullable Banner banner);
    }

    private final Books books;
    private final Attempts attempts;
    private final BookWords bookWords;
    private final CitationTerms citationTerms;
    private final FrameWords frameWords;
    private final TypedTimes times;

    BookPages(
            Books books,
            Attempts attempts,
            @Spoken BookWords bookWords,
            @Spoken CitationTerms citationTerms,
            @Spoken FrameWords frameWords,
            TypedTimes times) {
        this.books = books;
        this.attempts = attempts;
        this.bookWords = bookWords;
        this.citationTerms = citationTerms;
        this.frameWords = frameWords;
        this.times = times;
    }

    @GET
    @RolesAllowed({"chief", "supervisor", "citation-clerk", "auditor"})
    public TemplateInstance books(@QueryParam("after") @Nullable String after) {
        return list(FormDraft.of(ARRIVAL, Map.of("kind", "PAPER")), newKey(), after, null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({"chief", "supervisor", "citation-clerk"})
    public Response receive(MultivaluedMap<String, String> typed) {
        var draft = FormDraft.typed(ARRIVAL, typed);
        var key = Attempts.keyOf(typed.getFirst(KEY));
        var number = draft.value("number").strip();
        return attempts.make(
                key,
                () -> books.receive(
                        key,
                        new Book.Arrival(
                                draft.entered("number"),
                                draft.entered("kind"),
                                draft.entered("first"),
                                draft.entered("last"),
                                draft.ticked("online"))),
                address(number, "received"),
                (faults, next, banner) -> list(draft.with(faults), next, null, banner));
    }

    @GET
    @Path("/overdue")
    @RolesAllowed({"officer", "chief", "supervisor", "citation-clerk", "auditor"})
    public TemplateInstance overdue() {
        return Templates.overdue(books.overdue(100));
    }

    @GET
    @Path("/{number}")
    @RolesAllowed({"chief", "supervisor", "citation-clerk", "auditor"})
    public TemplateInstance book(String number, @QueryParam("done") @Nullable String done) {
        return one(number, FormDraft.of(BOOK, Map.of()), newKey(), news(done));
    }

    /** Where a browser lands that was sent to sign in again while it was posting. */
    @GET
    @Path("/{number}/{what:receipt|leases|completion}")
    @RolesAllowed({"chief", "supervisor", "citation-clerk", "auditor"})
    public Response readInstead(String number) {
        return Response.seeOther(UriBuilder.fromPath("/books/{number}").build(number))
                .build();
    }

    @POST
    @Path("/{number}/receipt")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed("chief")
    public Response receipt(String number, MultivaluedMap<String, String> typed) {
        var draft = FormDraft.typed(BOOK, typed);
        return attempts.make(
                newKey(),
                () -> books.receipt(number, typed.getFirst("state"), new Book.Receipt(draft.entered("receipt"))),
                address(number, "receipted"),
                () -> citationTerms.staleThenNow(
                        Objects.requireNonNullElse(typed.getFirst("seen"), ""),
                        picture(books.book(number).value())),
                (faults, next, banner) -> one(number, draft.with(faults), next, banner));
    }

    @POST
    @Path("/{number}/leases")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({"chief", "supervisor"})
    public Response lease(String number, MultivaluedMap<String, String> typed) {
        var draft = FormDraft.typed(BOOK, typed);
        var key = Attempts.keyOf(typed.getFirst(KEY));
        var count = wholeNumber(draft.entered("count"));
        if (count == null && draft.entered("count") != null) {
            var page = one(
                    number,
                    draft.with(List.of(MissingAnswer.number(frameWords, "count", bookWords.leaseCount()))),
                    key,
                    null);
            return Html.answer(400, page);
        }
        return attempts.make(
                key,
                () -> books.lease(
                        number,
                        key,
                        new Book.LeaseTerms(
                                draft.entered("officer"),
                                count,
                                draft.entered("device"),
                                draft.entered("receipt"),
                                times.moment(draft.entered("expiresAt")))),
                address(number, "leased"),
                (faults, next, banner) -> one(number, draft.with(faults), next, banner));
    }

    @POST
    @Path("/{number}/completion")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({"chief", "supervisor"})
    public Response complete(String number, MultivaluedMap<String, String> typed) {
        var key = Attempts.keyOf(typed.getFirst(KEY));
        return attempts.make(
                key,
                () -> books.complete(number, key),
                address(number, "completed"),
                (faults, next, banner) -> one(number, FormDraft.of(BOOK, Map.of()), next, banner));
    }

    @GET
    @Path("/{number}/audit-sheet.csv")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({"chief", "supervisor", "citation-clerk", "auditor"})
    public Response sheetFile(String number) {
        return Download.download(books.sheetFile(number), "text/csv", "audit-sheet.csv");
    }

    @GET
    @Path("/{number}/audit-sheet.pdf")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({"chief", "supervisor", "citation-clerk", "auditor"})
    public Response sheetPrint(String number, @QueryParam("copy") @Nullable String copy) {
        var whose = "department".equals(copy) ? "department" : "registrar";
        return Download.download(books.sheetPrint(number, whose), "application/pdf", "audit-sheet.pdf");
    }

    @GET
    @Path("/leases/{id}")
    @RolesAllowed({"chief", "supervisor", "citation-clerk", "auditor"})
    public TemplateInstance lease(UUID id) {
        return Templates.lease(books.lease(id), FormDraft.of(LEASE, Map.of()), newKey(), null);
    }

    @GET
    @Path("/leases/{id}/{what:return|unaccounted}")
    @RolesAllowed({"chief", "supervisor", "citation-clerk", "auditor"})
    public Response readInstead(UUID id) {
        return Response.seeOther(UriBuilder.fromPath("/books/leases/{id}").build(id))
                .build();
    }

    @POST
    @Path("/leases/{id}/return")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({"chief", "supervisor", "citation-clerk"})
    public Response takeBack(UUID id, MultivaluedMap<String, String> typed) {
        var draft = FormDraft.typed(LEASE, typed);
        var key = Attempts.keyOf(typed.getFirst(KEY));
        return attempts.make(
                key,
                () -> books.takeBack(id, key, new Book.Return(draft.entered("note"))),
                "/books/leases/" + id,
                (faults, next, banner) -> Templates.lease(books.lease(id), draft.with(faults), next, banner));
    }

    @POST
    @Path("/leases/{id}/unaccounted")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({"chief", "supervisor"})
    public Response unaccounted(UUID id, MultivaluedMap<String, String> typed) {
        var draft = FormDraft.typed(LEASE, typed);
        var key = Attempts.keyOf(typed.getFirst(KEY));
        return attempts.make(
                key,
                () -> books.unaccounted(id, key, new Book.Unaccounted(draft.entered("explanation"))),
                "/books/leases/" + id,
                (faults, next, banner) -> Templates.lease(books.lease(id), draft.with(faults), next, banner));
    }

    private TemplateInstance list(FormDraft draft, String key, @Nullable String after, @Nullable Banner banner) {
        var page = books.books(after, PAGE);
        var kinds = Option.each(Book.Kind.values(), bookWords::bookKind);
        return Templates.books(page, draft, kinds, key, Paging.of("/books", Map.of(), after, page.next()), banner);
    }

    private TemplateInstance one(String number, FormDraft draft, String key, @Nullable Banner banner) {
        var found = books.book(number);
        return Templates.book(
                found.value(), found.state(), picture(found.value()), books.leases(number), draft, key, banner);
    }

    // What somebody saw, in a few words, for when it is no longer so.
    private String picture(Book book) {
        return book.isReceipted()
                ? bookWords.bookReceiptedBy(
                        Objects.requireNonNullElse(book.receipt(), ""),
                        Objects.requireNonNullElse(book.receiptedBy(), ""))
                : bookWords.bookNotReceipted();
    }

    private @Nullable Banner news(@Nullable String done) {
        return switch (done) {
            case "received" -> Banner.of(Banner.Tone.GOOD, bookWords.bookReceivedNow(), "");
            case "receipted" -> Banner.of(Banner.Tone.GOOD, bookWords.bookReceiptedNow(), "");
            case "leased" -> Banner.of(Banner.Tone.GOOD, bookWords.bookLeasedNow(), "");
            case "completed" -> Banner.of(Banner.Tone.GOOD, bookWords.bookCompletedNow(), "");
            case null, default -> null;
        };
    }

    private static @Nullable Integer wholeNumber(@Nullable String typed) {
        try {
            return typed == null ? null : Integer.valueOf(typed);
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    private static String address(String number, String done) {
        return number.isEmpty()
                ? "/books"
                : UriBuilder.fromPath("/books/{number}")
                        .queryParam("done", done)
                        .build(number)
                        .toString();
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }
}
