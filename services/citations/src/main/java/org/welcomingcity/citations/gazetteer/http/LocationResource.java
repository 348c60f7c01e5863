package org.welcomingcity.citations.gazetteer.http;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.welcomingcity.citations.access.Rights;
import org.welcomingcity.citations.gazetteer.application.FindIntersections;
import org.welcomingcity.citations.gazetteer.domain.Intersection;
import org.welcomingcity.platform.text.CleanText;

/** Feeds the location picker. */
@Path("/api/v1/locations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Locations")
public class LocationResource {

    private final FindIntersections findIntersections;

    LocationResource(FindIntersections findIntersections) {
        this.findIntersections = findIntersections;
    }

    @GET
    @PermissionsAllowed(Rights.FIND_PLACES)
    @Operation(operationId = "findLocations", summary = "Intersections whose name has every word that was typed")
    public List<Intersection> find(
            @QueryParam("query") @NotNull @CleanText(max = 80) String query,
            @QueryParam("limit") @DefaultValue("10") @Min(1) @Max(50) int limit) {
        return findIntersections.find(query, limit);
    }
}
