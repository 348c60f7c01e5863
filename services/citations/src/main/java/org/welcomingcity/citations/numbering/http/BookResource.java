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
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.access.Rights;
import org.welcomingcity.citations.numbering.application.CompleteAuditSheet;
import org.welcomingcity.citations.numbering.application.ListBooks;
import org.welcomingcity.citations.numbering.application.ReadBook;
import org.welcomingcity.citations.numbering.application.ReceiptBook;
import org.welcomingcity.citations.numbering.application.ReceiveBook;
import org.welcomingcity.citations.numbering.domain.BookFile;
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

    private final ReceiveBook receiveBook;
    private final ReceiptBook receiptBook;
    private final CompleteAuditSheet completeAuditSheet;
    private final ListBooks listBooks;
    private final ReadBook readBook;
    private final Acting acting;

    BookResource(
            ReceiveBook receiveBook,
            ReceiptBook receiptBook,
            CompleteAuditSheet completeAuditSheet,
            ListBooks listBooks,
            ReadBook readBook,
            Acting acting) {
        this.receiveBook = receiveBook;
        this.receiptBook = receiptBook;
        this.completeAuditSheet = completeAuditSheet;
        this.listBooks = listBooks;
        this.readBook = readBook;
        this.acting = acting;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Rights.RECEIVE_BOOK)
    @Operation(operationId = "receiveBook", summary = "Receive a book or electronic range from the registrar")
    @APIResponseSchema(value = BookView.class, responseCode = "201", responseDescription = "Received")
    public RestResponse<BookView> receive(@NotNull @Valid BookForm form) {
        var received = receiveBook.receive(form.read(self()));
        return ResponseBuilder.<BookView>created(
                        URI.create("/api/v1/books/" + received.book().number()))
                .tag(States.tag(received.book().version()))
                .entity(BookView.of(received))
                .build();
    }

    @GET
    @PermissionsAllowed(Rights.READ_BOOKS)
    @Operation(operationId = "listBooks", summary = "Books, newest first, each with what became of its numbers")
    @APIResponse(responseCode = "200", description = "A page")
    public RestResponse<BookPage> list(
            @QueryParam("after") @CleanText(max = 200) @Nullable String after,
            @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit,
            @Context UriInfo uri) {
        return listBooks.list(after, limit).map(BookView::of).answer(uri, BookPage::new);
    }

    @GET
    @Path("/{number}")
    @PermissionsAllowed(Rights.READ_BOOKS)
    @Operation(operationId = "readBook", summary = "One book, with its ETag")
    @APIResponse(responseCode = "200", description = "The book")
    public RestResponse<BookView> read(@PathParam("number") String number) {
        return answer(readBook.read(number));
    }

    @PUT
    @Path("/{number}/receipt")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Rights.RECEIPT_BOOK)
    @Operation(
            operationId = "receiptBook",
            summary = "The chief's receipt to the registrar, on the state named by If-Match")
    @APIResponse(responseCode = "200", description = "The book")
    public RestResponse<BookView> receipt(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") Seen seen,
            @NotNull @Valid ReceiptForm form) {
        return answer(receiptBook.receipt(number, seen, form.receipt().strip(), self()));
    }

    @POST
    @Path("/{number}/completion")
    @Idempotent
    @PermissionsAllowed(Rights.COMPLETE_AUDIT_SHEET)
    @Operation(
            operationId = "completeAuditSheet",
            summary = "Complete the audit sheet of a book that is used up: the chief, or sergeant and above")
    @APIResponse(responseCode = "200", description = "The book")
    public RestResponse<BookView> complete(@PathParam("number") String number) {
        return answer(completeAuditSheet.complete(number, self()));
    }

    private static RestResponse<BookView> answer(BookFile file) {
        return States.answer(BookView.of(file), file.book().version());
    }

    // A department's system acts under the name of its client.
    private OfficerId self() {
        return acting.user().knownAs();
    }
}
