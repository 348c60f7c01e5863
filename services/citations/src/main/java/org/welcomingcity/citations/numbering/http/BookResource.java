package org.welcomingcity.citations.numbering.http;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.access.Rights;
import org.welcomingcity.citations.numbering.application.KeepBooks;
import org.welcomingcity.citations.numbering.application.LeaseNumbers;
import org.welcomingcity.citations.numbering.application.LookAtBooks;
import org.welcomingcity.citations.numbering.http.BookForms.BookForm;
import org.welcomingcity.citations.numbering.http.BookForms.LeaseForm;
import org.welcomingcity.citations.numbering.http.BookForms.ReceiptForm;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.platform.idempotency.Idempotent;
import org.welcomingcity.platform.security.Acting;
import org.welcomingcity.platform.state.Seen;
import org.welcomingcity.platform.state.States;
import org.welcomingcity.platform.text.CleanText;

/** Citation books and electronic ranges, from the registrar to the audit sheet (G.L. c. 90C §§ 2, 6). */
@Path("/api/v1/books")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Citation books")
public class BookResource {

    /** A page of books. */
    public record BookPage(List<BookView> items, @Nullable String next) {}

    /** The leases of a book. */
    public record Leases(List<LeaseView> items) {}

    private final KeepBooks keepBooks;
    private final LeaseNumbers leaseNumbers;
    private final LookAtBooks books;
    private final Acting acting;
    private final Clock clock;

    BookResource(KeepBooks keepBooks, LeaseNumbers leaseNumbers, LookAtBooks books, Acting acting, Clock clock) {
        this.keepBooks = keepBooks;
        this.leaseNumbers = leaseNumbers;
        this.books = books;
        this.acting = acting;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Rights.RECEIVE_BOOK)
    @Operation(operationId = "receiveBook", summary = "Receive a book or electronic range from the registrar")
    @APIResponseSchema(value = BookView.class, responseCode = "201", responseDescription = "Received")
    public Response receive(@NotNull @Valid BookForm form) {
        var book = keepBooks.receive(form.read(self()));
        return Response.created(URI.create("/api/v1/books/" + book.number()))
                .tag(States.tag(book.version()))
                .entity(BookView.of(books.book(book.number())))
                .build();
    }

    @GET
    @PermissionsAllowed(Rights.READ_BOOKS)
    @Operation(operationId = "listBooks", summary = "Books, newest first, each with what became of its numbers")
    @APIResponseSchema(value = BookPage.class, responseCode = "200", responseDescription = "A page")
    public Response list(
            @QueryParam("after") @CleanText(max = 200) @Nullable String after,
            @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit,
            @Context UriInfo uri) {
        return books.newest(after, limit).map(BookView::of).answer(uri);
    }

    @GET
    @Path("/{number}")
    @PermissionsAllowed(Rights.READ_BOOKS)
    @Operation(operationId = "readBook", summary = "One book, with its ETag")
    @APIResponseSchema(value = BookView.class, responseCode = "200", responseDescription = "The book")
    public Response read(@PathParam("number") String number) {
        return answer(number);
    }

    @PUT
    @Path("/{number}/receipt")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Rights.RECEIPT_BOOK)
    @Operation(
            operationId = "receiptBook",
            summary = "The chief's receipt to the registrar, on the state named by If-Match")
    @APIResponseSchema(value = BookView.class, responseCode = "200", responseDescription = "The book")
    public Response receipt(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") Seen seen,
            @NotNull @Valid ReceiptForm form) {
        keepBooks.receipt(number, seen, form.receipt().strip(), self());
        return answer(number);
    }

    @POST
    @Path("/{number}/leases")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Rights.LEASE_NUMBERS)
    @Operation(operationId = "leaseNumbers", summary = "Give the next numbers of a book to an officer or a device")
    @APIResponseSchema(value = LeaseView.class, responseCode = "201", responseDescription = "Leased")
    public Response lease(@PathParam("number") String number, @NotNull @Valid LeaseForm form) {
        var lease = leaseNumbers.lease(number, form.count(), form.read(clock), self());
        return Response.created(URI.create("/api/v1/leases/" + lease.id()))
                .entity(LeaseView.of(books.lease(lease.id())))
                .build();
    }

    @GET
    @Path("/{number}/leases")
    @PermissionsAllowed(Rights.READ_BOOKS)
    @Operation(operationId = "listLeases", summary = "Who has numbers of the book, in the book's order")
    @APIResponseSchema(value = Leases.class, responseCode = "200", responseDescription = "The leases")
    public Response leases(@PathParam("number") String number) {
        return Response.ok(new Leases(
                        books.leasesOf(number).stream().map(LeaseView::of).toList()))
                .build();
    }

    @POST
    @Path("/{number}/completion")
    @Idempotent
    @PermissionsAllowed(Rights.COMPLETE_AUDIT_SHEET)
    @Operation(
            operationId = "completeAuditSheet",
            summary = "Complete the audit sheet of a book that is used up: the chief, or sergeant and above")
    @APIResponseSchema(value = BookView.class, responseCode = "200", responseDescription = "The book")
    public Response complete(@PathParam("number") String number) {
        keepBooks.complete(number, self());
        return answer(number);
    }

    private Response answer(String number) {
        var file = books.book(number);
        return Response.ok(BookView.of(file))
                .tag(States.tag(file.book().version()))
                .build();
    }

    // A department's system acts under the name of its client.
    private OfficerId self() {
        return new OfficerId(acting.user().name());
    }
}
