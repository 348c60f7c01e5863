package org.welcomingcity.citations.numbering.http;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.welcomingcity.citations.access.Rights;
import org.welcomingcity.citations.numbering.application.LeaseNumbers;
import org.welcomingcity.citations.numbering.application.ListLeases;
import org.welcomingcity.platform.idempotency.Idempotent;
import org.welcomingcity.platform.people.NamedPeople;
import org.welcomingcity.platform.security.Acting;

/** The numbers of a book that officers and devices have. */
@Path("/api/v1/books/{number}/leases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Citation books")
public class BookLeaseResource {

    private final LeaseNumbers leaseNumbers;
    private final ListLeases listLeases;
    private final Acting acting;
    private final Clock clock;
    private final NamedPeople people;

    BookLeaseResource(
            LeaseNumbers leaseNumbers, ListLeases listLeases, Acting acting, Clock clock, NamedPeople people) {
        this.leaseNumbers = leaseNumbers;
        this.listLeases = listLeases;
        this.acting = acting;
        this.clock = clock;
        this.people = people;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Rights.LEASE_NUMBERS)
    @Operation(operationId = "leaseNumbers", summary = "Give the next numbers of a book to an officer or a device")
    @APIResponseSchema(value = LeaseView.class, responseCode = "201", responseDescription = "Leased")
    public RestResponse<LeaseView> lease(@PathParam("number") String number, @NotNull @Valid LeaseForm form) {
        var leased = leaseNumbers.lease(
                number, form.count(), form.read(clock, people), acting.user().knownAs());
        return ResponseBuilder.<LeaseView>created(
                        URI.create("/api/v1/leases/" + leased.lease().id()))
                .entity(LeaseView.of(leased))
                .build();
    }

    @GET
    @PermissionsAllowed(Rights.READ_BOOKS)
    @Operation(operationId = "listLeases", summary = "Who has numbers of the book, in the book's order")
    @APIResponse(responseCode = "200", description = "The leases")
    public RestResponse<Leases> leases(@PathParam("number") String number) {
        return RestResponse.ok(
                new Leases(listLeases.list(number).stream().map(LeaseView::of).toList()));
    }
}
