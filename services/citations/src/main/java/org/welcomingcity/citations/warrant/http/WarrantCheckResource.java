package org.welcomingcity.citations.warrant.http;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.offer.Offers;
import org.welcomingcity.citations.access.Rights;
import org.welcomingcity.citations.warrant.application.ConcludeWarrantCheck;
import org.welcomingcity.citations.warrant.application.ListWarrantChecks;
import org.welcomingcity.citations.warrant.application.ReadWarrantCheck;
import org.welcomingcity.citations.warrant.application.WarrantActions;
import org.welcomingcity.citations.warrant.domain.WarrantCheck;
import org.welcomingcity.citations.warrant.domain.WarrantCheckStatus;
import org.welcomingcity.platform.security.Acting;
import org.welcomingcity.platform.state.Seen;
import org.welcomingcity.platform.state.States;
import org.welcomingcity.platform.text.CleanText;

/** The supervisors' list of warrants on which officers arrested, and that a second person confirms. */
@Path("/api/v1/warrant-checks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Warrants")
public class WarrantCheckResource {

    private final ListWarrantChecks listChecks;
    private final ReadWarrantCheck readCheck;
    private final ConcludeWarrantCheck concludeCheck;
    private final Offers offers;
    private final Acting acting;

    WarrantCheckResource(
            ListWarrantChecks listChecks,
            ReadWarrantCheck readCheck,
            ConcludeWarrantCheck concludeCheck,
            Offers offers,
            Acting acting) {
        this.listChecks = listChecks;
        this.readCheck = readCheck;
        this.concludeCheck = concludeCheck;
        this.offers = offers;
        this.acting = acting;
    }

    @GET
    @PermissionsAllowed(Rights.READ_WARRANT_CHECKS)
    @Operation(operationId = "listWarrantChecks", summary = "Warrants to confirm, in a status, oldest first")
    @APIResponse(responseCode = "200", description = "A page")
    public RestResponse<WarrantCheckPage> list(
            @QueryParam("status") @DefaultValue("OPEN") WarrantCheckStatus status,
            @QueryParam("after") @CleanText(max = 200) @Nullable String after,
            @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit,
            @Context UriInfo uri) {
        return listChecks.inStatus(status, after, limit).map(this::view).answer(uri, WarrantCheckPage::new);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_WARRANT_CHECKS)
    @Operation(operationId = "readWarrantCheck", summary = "One warrant to confirm, with its ETag")
    @APIResponse(responseCode = "200", description = "The warrant")
    public RestResponse<WarrantCheckView> read(UUID id) {
        return answer(readCheck.withId(id));
    }

    @PUT
    @Path("/{id}/conclusion")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Rights.CONFIRM_WARRANT)
    @Operation(
            operationId = "concludeWarrantCheck",
            summary = "Confirm the warrant or say why not, on the state named by If-Match")
    @APIResponse(responseCode = "200", description = "The warrant")
    public RestResponse<WarrantCheckView> conclude(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") Seen seen,
            @NotNull @Valid WarrantFindingForm form) {
        return answer(concludeCheck.conclude(new ConcludeWarrantCheck.Command(
                id,
                seen,
                WarrantCheckStatus.valueOf(form.conclusion().name()),
                form.note().strip(),
                acting.user().knownAs())));
    }

    private WarrantCheckView view(WarrantCheck check) {
        return WarrantCheckView.of(check, offers.on(check, WarrantActions.ALL));
    }

    private RestResponse<WarrantCheckView> answer(WarrantCheck check) {
        return RestResponse.ResponseBuilder.ok(view(check))
                .tag(States.tag(check.version()))
                .build();
    }
}
