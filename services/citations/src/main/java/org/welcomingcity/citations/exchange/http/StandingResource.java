package org.welcomingcity.citations.exchange.http;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.welcomingcity.citations.access.Rights;
import org.welcomingcity.citations.exchange.application.ReadStanding;

/** Where the City, the registrar and the court stand with what was sent. */
@Path("/api/v1/differences/standing")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Exchange with registrar and court")
public class StandingResource {

    private final ReadStanding readStanding;
    private final Clock clock;

    StandingResource(ReadStanding readStanding, Clock clock) {
        this.readStanding = readStanding;
        this.clock = clock;
    }

    @GET
    @PermissionsAllowed(Rights.READ_DIFFERENCES)
    @Operation(
            operationId = "readStanding",
            summary = "Where the three stand: what is queued, fetched, acknowledged, rejected, and what differs")
    @APIResponse(responseCode = "200", description = "The standing")
    public StandingView standing() {
        return StandingView.of(readStanding.read(), clock.instant());
    }
}
