package org.welcomingcity.portal.citations.book;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
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
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.contract.citations.BookPage;
import org.welcomingcity.contract.citations.BookView;
import org.welcomingcity.contract.citations.CitationBooksApi;
import org.welcomingcity.contract.citations.LeaseView;
import org.welcomingcity.portal.citations.access.Rights;
import org.welcomingcity.portal.frame.form.DeclaredForm;
import org.welcomingcity.portal.frame.form.Forms;
import org.welcomingcity.portal.frame.form.SeenState;
import org.welcomingcity.portal.frame.form.ShownForm;
import org.welcomingcity.portal.frame.language.Spoken;
import org.welcomingcity.portal.frame.page.Address;
import org.welcomingcity.portal.frame.page.Banner;
import org.welcomingcity.portal.frame.page.Download;
import org.welcomingcity.portal.frame.page.Paging;
import org.welcomingcity.portal.service.FileTypes;
import org.welcomingcity.portal.service.FilesApi;
import org.welcomingcity.portal.service.ServiceAnswers;
import org.welcomingcity.portal.service.ServiceCalls;

/** Citation books and the leases of their numbers. */
@Path("/books")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class BookPages {

    private static final int PAGE = 25;

    @CheckedTemplate(basePath = "citations/book")
    static class Templates {
        private Templates() {}

        static native TemplateInstance books(BookPage page, ShownForm arrival, Paging paging, @Nullable Banner banner);

        static native TemplateInstance book(
                BookView book,
                List<LeaseView> leases,
                ShownForm receipt,
                ShownForm lease,
                ShownForm completion,
                @Nullable Banner banner);

        static native TemplateInstance overdue(List<LeaseView> leases);

        static native TemplateInstance lease(
                LeaseView lease, ShownForm takeBack, ShownForm unaccounted, @Nullable Banner banner);
    }

    private final CitationBooksApi books;
    private final FilesApi files;
    private final ServiceCalls calls;
    private final Forms forms;
    private final BookForms bookForms;
    private final BookWords bookWords;

    BookPages(
            @RestClient CitationBooksApi books,
            @RestClient FilesApi files,
            ServiceCalls calls,
            Forms forms,
            BookForms bookForms,
            @Spoken BookWords bookWords) {
        this.books = books;
        this.files = files;
        this.calls = calls;
        this.forms = forms;
        this.bookForms = bookForms;
        this.bookWords = bookWords;
    }

    @GET
    @PermissionsAllowed(Rights.READ_BOOKS)
    public TemplateInstance books(@QueryParam("after") @Nullable String after) {
        return list(after, null, null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed(Rights.RECEIVE_BOOKS)
    public Response receive(MultivaluedMap<String, String> typed) {
        var number = Objects.requireNonNullElse(typed.getFirst("number"), "").strip();
        return forms.send(
                bookForms.arrival(),
                typed,
                sent -> calls.send("POST", "/api/v1/books", null, sent.key(), sent.body()),
                address(number, "received"),
                (again, banner) -> list(null, again, banner));
    }

    @GET
    @Path("/overdue")
    @PermissionsAllowed(Rights.READ_NUMBERS)
    public TemplateInstance overdue() {
        return Templates.overdue(
                ServiceAnswers.of(() -> books.listOverdueLeases(new CitationBooksApi.ListOverdueLeases().limit(100)))
                        .items());
    }

    @GET
    @Path("/{number}")
    @PermissionsAllowed(Rights.READ_BOOKS)
    public TemplateInstance book(String number, @QueryParam("done") @Nullable String done) {
        return one(number, null, news(done));
    }

    @POST
    @Path("/{number}/receipt")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed(Rights.RECEIPT_BOOK)
    public Response receipt(String number, MultivaluedMap<String, String> typed) {
        return forms.send(
                bookForms.receipt(number),
                typed,
                sent -> calls.send(
                        "PUT", Address.of("/api/v1/books/{number}/receipt", number), sent.state(), null, sent.body()),
                address(number, "receipted"),
                forms.compared(() -> inWords(ServiceAnswers.of(() -> books.readBook(number)))),
                (again, banner) -> one(number, again, banner));
    }

    @POST
    @Path("/{number}/leases")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed(Rights.COMPLETE_BOOKS)
    public Response lease(String number, MultivaluedMap<String, String> typed) {
        return forms.send(
                bookForms.lease(number),
                typed,
                sent -> calls.send(
                        "POST", Address.of("/api/v1/books/{number}/leases", number), null, sent.key(), sent.body()),
                address(number, "leased"),
                (again, banner) -> one(number, again, banner));
    }

    @POST
    @Path("/{number}/completion")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed(Rights.COMPLETE_BOOKS)
    public Response complete(String number, MultivaluedMap<String, String> typed) {
        return forms.send(
                bookForms.completion(number),
                typed,
                sent -> ServiceAnswers.of(() -> books.completeAuditSheet(number, sent.key())),
                address(number, "completed"),
                (again, banner) -> one(number, again, banner));
    }

    @GET
    @Path("/{number}/audit-sheet.csv")
    @Produces(MediaType.WILDCARD)
    @PermissionsAllowed(Rights.READ_BOOKS)
    public Response sheetFile(String number) {
        return Download.download(ServiceAnswers.of(() -> files.auditSheet(number)), "text/csv", "audit-sheet.csv");
    }

    @GET
    @Path("/{number}/audit-sheet.xlsx")
    @Produces(MediaType.WILDCARD)
    @PermissionsAllowed(Rights.READ_BOOKS)
    public Response sheetWorkbook(String number) {
        return Download.download(
                ServiceAnswers.of(() -> files.auditSheetAsWorkbook(number)), FileTypes.XLSX, "audit-sheet.xlsx");
    }

    @GET
    @Path("/{number}/audit-sheet.pdf")
    @Produces(MediaType.WILDCARD)
    @PermissionsAllowed(Rights.READ_BOOKS)
    public Response sheetPrint(String number, @QueryParam("copy") @Nullable String copy) {
        var whose = "department".equals(copy) ? "department" : "registrar";
        return Download.download(
                ServiceAnswers.of(() -> files.auditSheetOnPaper(number, whose)), "application/pdf", "audit-sheet.pdf");
    }

    @GET
    @Path("/leases/{id}")
    @PermissionsAllowed(Rights.READ_BOOKS)
    public TemplateInstance lease(UUID id) {
        return leased(id, null, null);
    }

    @POST
    @Path("/leases/{id}/return")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed(Rights.RECEIVE_BOOKS)
    public Response takeBack(UUID id, MultivaluedMap<String, String> typed) {
        return about(id, bookForms.takeBack(id), "return", typed);
    }

    @POST
    @Path("/leases/{id}/unaccounted")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed(Rights.COMPLETE_BOOKS)
    public Response unaccounted(UUID id, MultivaluedMap<String, String> typed) {
        return about(id, bookForms.unaccounted(id), "unaccounted", typed);
    }

    private Response about(UUID lease, DeclaredForm form, String verb, MultivaluedMap<String, String> typed) {
        return forms.send(
                form,
                typed,
                sent -> calls.send(
                        "POST",
                        Address.of("/api/v1/leases/{lease}/{verb}", lease, verb),
                        null,
                        sent.key(),
                        sent.body()),
                "/books/leases/" + lease,
                (again, banner) -> leased(lease, again, banner));
    }

    private TemplateInstance list(@Nullable String after, Forms.@Nullable NotTaken again, @Nullable Banner banner) {
        var page = ServiceAnswers.of(() ->
                books.listBooks(new CitationBooksApi.ListBooks().after(after).limit(PAGE)));
        return Templates.books(
                page,
                forms.shown(bookForms.arrival(), SeenState.none(), again),
                Paging.of("/books", Map.of(), after, page.next()),
                banner);
    }

    private TemplateInstance one(String number, Forms.@Nullable NotTaken again, @Nullable Banner banner) {
        var found = ServiceAnswers.versioned(() -> books.readBook(number));
        return Templates.book(
                found.value(),
                ServiceAnswers.of(() -> books.listLeases(number)).items(),
                forms.shown(bookForms.receipt(number), new SeenState(found.state(), inWords(found.value())), again),
                forms.shown(bookForms.lease(number), SeenState.none(), again),
                forms.shown(bookForms.completion(number), SeenState.none(), again),
                banner);
    }

    private TemplateInstance leased(UUID id, Forms.@Nullable NotTaken again, @Nullable Banner banner) {
        return Templates.lease(
                ServiceAnswers.of(() -> books.readLease(id)),
                forms.shown(bookForms.takeBack(id), SeenState.none(), again),
                forms.shown(bookForms.unaccounted(id), SeenState.none(), again),
                banner);
    }

    // The state in a few words, for when it is no longer so.
    private String inWords(BookView book) {
        return BookExtensions.receipted(book)
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

    private static String address(String number, String done) {
        return number.isEmpty()
                ? "/books"
                : UriBuilder.fromPath("/books/{number}")
                        .queryParam("done", done)
                        .build(number)
                        .toString();
    }
}
