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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.welcomingcity.citations.access.Rights;
import org.welcomingcity.citations.numbering.application.DeclareUnaccounted;
import org.welcomingcity.citations.numbering.application.ListOverdueLeases;
import org.welcomingcity.citations.numbering.application.ReadLease;
import org.welcomingcity.citations.numbering.application.ReturnNumbers;
import org.welcomingcity.platform.idempotency.Idempotent;
import org.welcomingcity.platform.security.Acting;

/** Numbers in officers' hands and on devices. */
@Path("/api/v1/leases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Citation books")
public class LeaseResource {

    private final ListOverdueLeases listOverdueLeases;
    private final ReadLease readLease;
    private final ReturnNumbers returnNumbers;
    private final DeclareUnaccounted declareUnaccounted;
    private final Acting acting;

    LeaseResource(
            ListOverdueLeases listOverdueLeases,
            ReadLease readLease,
            ReturnNumbers returnNumbers,
            DeclareUnaccounted declareUnaccounted,
            Acting acting) {
        this.listOverdueLeases = listOverdueLeases;
        this.readLease = readLease;
        this.returnNumbers = returnNumbers;
        this.declareUnaccounted = declareUnaccounted;
        this.acting = acting;
    }

    @GET
    @Path("/overdue")
    @PermissionsAllowed(Rights.READ_OVERDUE_LEASES)
    @Operation(
            operationId = "listOverdueLeases",
            summary = "Leases that ran out with numbers still out, the longest first; an officer sees their own")
    @APIResponse(responseCode = "200", description = "The leases")
    public RestResponse<Leases> overdue(@QueryParam("limit") @DefaultValue("100") @Min(1) @Max(500) int limit) {
        return RestResponse.ok(new Leases(listOverdueLeases.list(limit, acting.user()).stream()
                .map(LeaseView::of)
                .toList()));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_LEASE)
    @Operation(operationId = "readLease", summary = "One lease, and how many of its numbers are still out")
    @APIResponse(responseCode = "200", description = "The lease")
    public RestResponse<LeaseView> read(UUID id) {
        return RestResponse.ok(LeaseView.of(readLease.read(id)));
    }

    @POST
    @Path("/{id}/return")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Rights.RETURN_NUMBERS)
    @Operation(
            operationId = "returnNumbers",
            summary = "Take back numbers that were not used; without a list, all of them")
    @APIResponse(responseCode = "200", description = "The lease")
    public RestResponse<LeaseView> takeBack(UUID id, @NotNull @Valid ReturnForm form) {
        return RestResponse.ok(
                LeaseView.of(returnNumbers.takeBack(id, TypedNumbers.numbers(form.numbers()), form.note())));
    }

    @POST
    @Path("/{id}/unaccounted")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Rights.DECLARE_UNACCOUNTED)
    @Operation(
            operationId = "declareUnaccounted",
            summary = "Say that nobody knows where numbers are, and what was done to find them")
    @APIResponse(responseCode = "200", description = "The lease")
    public RestResponse<LeaseView> unaccounted(UUID id, @NotNull @Valid UnaccountedForm form) {
        return RestResponse.ok(
                LeaseView.of(declareUnaccounted.declare(id, TypedNumbers.numbers(form.numbers()), form.explanation())));
    }
}
