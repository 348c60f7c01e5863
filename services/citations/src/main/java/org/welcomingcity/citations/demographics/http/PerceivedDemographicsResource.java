package org.welcomingcity.citations.demographics.http;

import static java.util.Objects.requireNonNull;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.access.Rights;
import org.welcomingcity.citations.demographics.application.CountPerceived;
import org.welcomingcity.citations.demographics.application.RecordPerceived;
import org.welcomingcity.citations.demographics.domain.Quarter;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.platform.problem.Problems;
import org.welcomingcity.platform.security.Acting;

/** What officers perceived: written about each citation, read in counts only. */
@Path("/api/v1/perceived-demographics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Perceived demographics")
public class PerceivedDemographicsResource {

    private final RecordPerceived recordPerceived;
    private final CountPerceived countPerceived;
    private final Acting acting;

    PerceivedDemographicsResource(RecordPerceived recordPerceived, CountPerceived countPerceived, Acting acting) {
        this.recordPerceived = recordPerceived;
        this.countPerceived = countPerceived;
        this.acting = acting;
    }

    @PUT
    @Path("/{citation}")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Rights.RECORD_PERCEIVED)
    @Operation(
            operationId = "recordPerceivedDemographics",
            summary =
                    "Say what was perceived at the stop of a citation you issued (c. 90 § 63): the officer's perception, never"
                            + " asked of the driver. It cannot be read back; sending it again replaces it")
    @APIResponse(responseCode = "204", description = "Recorded")
    public RestResponse<Void> record(CitationNumber citation, @NotNull @Valid PerceivedForm form) {
        return recordPerceived
                .record(new RecordPerceived.Command(
                        citation,
                        requireNonNull(form.race()),
                        requireNonNull(form.sex()),
                        Boolean.TRUE.equals(form.searchMade()),
                        acting.user()))
                .map(Problems::<Void>instead)
                .orElseGet(RestResponse::noContent);
    }

    @GET
    @PermissionsAllowed(Rights.COUNT_PERCEIVED)
    @Operation(
            operationId = "countPerceivedDemographics",
            summary =
                    "The counts of a quarter that is over, without any that is too small or would give a small one away")
    public PerceivedCountsView counts(
            @QueryParam("year") @NotNull @Min(2020) @Max(2100) @Nullable Integer year,
            @QueryParam("quarter") @NotNull @Min(1) @Max(4) @Nullable Integer quarter) {
        return PerceivedCountsView.of(countPerceived.count(new Quarter(requireNonNull(year), requireNonNull(quarter))));
    }
}
