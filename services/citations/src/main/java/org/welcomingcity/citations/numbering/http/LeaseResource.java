package org.welcomingcity.citations.numbering.http;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.welcomingcity.citations.access.Rights;
import org.welcomingcity.citations.numbering.application.LeaseNumbers;
import org.welcomingcity.citations.numbering.application.LookAtBooks;
import org.welcomingcity.citations.numbering.http.BookForms.ReturnForm;
import org.welcomingcity.citations.numbering.http.BookForms.UnaccountedForm;
import org.welcomingcity.citations.numbering.http.BookResource.Leases;
import org.welcomingcity.platform.idempotency.Idempotent;
import org.welcomingcity.platform.security.Acting;

/** Numbers in officers' hands and on devices. */
@Path("/api/v1/leases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Citation books")
public class LeaseResource {

    private final LeaseNumbers leaseNumbers;
    private final LookAtBooks books;
    private final Acting acting;

    LeaseResource(LeaseNumbers leaseNumbers, LookAtBooks books, Acting acting) {
        this.leaseNumbers = leaseNumbers;
        this.books = books;
        this.acting = acting;
    }

    @GET
    @Path("/overdue")
    @PermissionsAllowed(Rights.READ_NUMBERS)
    @Operation(
            operationId = "listOverdueLeases",
            summary = "Leases that ran out with numbers still out, the longest first; an officer sees their own")
    @APIResponseSchema(value = Leases.class, responseCode = "200", responseDescription = "The leases")
    public Response overdue(@QueryParam("limit") @DefaultValue("100") @Min(1) @Max(500) int limit) {
        return Response.ok(new Leases(books.overdue(limit, acting.user()).stream()
                        .map(LeaseView::of)
                        .toList()))
                .build();
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_LEASE)
    @Operation(operationId = "readLease", summary = "One lease, and how many of its numbers are still out")
    @APIResponseSchema(value = LeaseView.class, responseCode = "200", responseDescription = "The lease")
    public Response read(UUID id) {
        return answer(id);
    }

    @POST
    @Path("/{id}/return")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Rights.RETURN_NUMBERS)
    @Operation(
            operationId = "returnNumbers",
            summary = "Take back numbers that were not used; without a list, all of them")
    @APIResponseSchema(value = LeaseView.class, responseCode = "200", responseDescription = "The lease")
    public Response takeBack(UUID id, @NotNull @Valid ReturnForm form) {
        leaseNumbers.takeBack(id, BookForms.numbers(form.numbers()), form.note());
        return answer(id);
    }

    @POST
    @Path("/{id}/unaccounted")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Rights.DECLARE_UNACCOUNTED)
    @Operation(
            operationId = "declareUnaccounted",
            summary = "Say that nobody knows where numbers are, and what was done to find them")
    @APIResponseSchema(value = LeaseView.class, responseCode = "200", responseDescription = "The lease")
    public Response unaccounted(UUID id, @NotNull @Valid UnaccountedForm form) {
        leaseNumbers.declareUnaccounted(id, BookForms.numbers(form.numbers()), form.explanation());
        return answer(id);
    }

    private Response answer(UUID id) {
        return Response.ok(LeaseView.of(books.lease(id))).build();
    }
}
