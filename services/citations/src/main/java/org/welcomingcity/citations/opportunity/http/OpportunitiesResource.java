package org.welcomingcity.citations.opportunity.http;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.welcomingcity.citations.access.Rights;
import org.welcomingcity.citations.opportunity.application.ListOpportunities;

/** The cars that wait for whoever asks. */
@Path("/api/v1/opportunities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Citations")
public class OpportunitiesResource {

    private final ListOpportunities list;
    private final Clock clock;

    OpportunitiesResource(ListOpportunities list, Clock clock) {
        this.list = list;
        this.clock = clock;
    }

    @GET
    @PermissionsAllowed(Rights.KEEP_OPPORTUNITY)
    @Operation(
            operationId = "listOpportunities",
            summary = "The caller's opportunities that run, and those after which nothing is decided yet")
    public WaitingCars list() {
        return WaitingCars.of(list.own(), clock.instant());
    }
}
