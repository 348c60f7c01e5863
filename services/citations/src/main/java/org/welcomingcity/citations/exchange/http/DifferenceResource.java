package org.welcomingcity.citations.exchange.http;

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
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.assignment.domain.Assignee;
import org.welcomingcity.citations.access.Rights;
import org.welcomingcity.citations.exchange.application.AssignDifference;
import org.welcomingcity.citations.exchange.application.ListDifferences;
import org.welcomingcity.citations.exchange.application.ReadDifference;
import org.welcomingcity.citations.exchange.application.ResolveDifference;
import org.welcomingcity.citations.exchange.domain.Difference;
import org.welcomingcity.citations.exchange.domain.DifferenceKind;
import org.welcomingcity.citations.exchange.domain.Differences;
import org.welcomingcity.citations.exchange.domain.Partner;
import org.welcomingcity.citations.exchange.domain.Resolution;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.platform.paging.Cursor;
import org.welcomingcity.platform.people.NamedPeople;
import org.welcomingcity.platform.security.Acting;
import org.welcomingcity.platform.state.Seen;
import org.welcomingcity.platform.state.States;
import org.welcomingcity.platform.text.CleanText;

/** Where what was sent, what the registrar has and what the court has differ. */
@Path("/api/v1/differences")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Exchange with registrar and court")
public class DifferenceResource {

    private final ListDifferences listDifferences;
    private final ReadDifference readDifference;
    private final AssignDifference assignDifference;
    private final ResolveDifference resolveDifference;
    private final Acting acting;
    private final Clock clock;
    private final NamedPeople people;

    DifferenceResource(
            ListDifferences listDifferences,
            ReadDifference readDifference,
            AssignDifference assignDifference,
            ResolveDifference resolveDifference,
            Acting acting,
            Clock clock,
            NamedPeople people) {
        this.listDifferences = listDifferences;
        this.readDifference = readDifference;
        this.assignDifference = assignDifference;
        this.resolveDifference = resolveDifference;
        this.acting = acting;
        this.clock = clock;
        this.people = people;
    }

    @GET
    @PermissionsAllowed(Rights.READ_DIFFERENCES)
    @Operation(operationId = "listDifferences", summary = "The queue of differences, oldest first")
    @APIResponse(responseCode = "200", description = "A page")
    public RestResponse<DifferencePage> list(
            @QueryParam("open") @DefaultValue("true") boolean open,
            @QueryParam("kind") @Nullable DifferenceKind kind,
            @QueryParam("partner") @Nullable Partner partner,
            @QueryParam("owner") @Nullable Assignee owner,
            @QueryParam("citation") @Nullable CitationNumber citation,
            @QueryParam("after") @CleanText(max = 200) @Nullable String after,
            @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit,
            @Context UriInfo uri) {
        var cursor = after == null ? null : Cursor.decoded(after);
        return listDifferences
                .list(new Differences.Query(
                        open,
                        kind,
                        partner,
                        owner,
                        citation,
                        cursor == null ? null : cursor.at(),
                        cursor == null ? null : cursor.uuid(),
                        limit + 1))
                .map(difference -> DifferenceView.of(difference, clock.instant()))
                .answer(uri, DifferencePage::new);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_DIFFERENCES)
    @Operation(operationId = "readDifference", summary = "One difference, with its ETag")
    @APIResponse(responseCode = "200", description = "The difference")
    public RestResponse<DifferenceView> read(UUID id) {
        return answer(readDifference.read(id));
    }

    @PUT
    @Path("/{id}/owner")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Rights.END_DIFFERENCES)
    @Operation(operationId = "ownDifference", summary = "Say who looks into it, on the state named by If-Match")
    @APIResponse(responseCode = "200", description = "The difference")
    public RestResponse<DifferenceView> own(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") Seen seen, @NotNull @Valid OwnerForm form) {
        return answer(assignDifference.assign(id, seen, form.read(people)));
    }

    @PUT
    @Path("/{id}/resolution")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Rights.END_DIFFERENCES)
    @Operation(
            operationId = "resolveDifference",
            summary = "Say how it ended and why, on the state named by If-Match; SENT_AGAIN queues another attempt")
    @APIResponse(responseCode = "200", description = "The difference")
    public RestResponse<DifferenceView> resolve(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") Seen seen,
            @NotNull @Valid ResolutionForm form) {
        return answer(resolveDifference.resolve(new ResolveDifference.Command(
                id,
                seen,
                Resolution.valueOf(form.resolution().name()),
                form.reason().strip(),
                acting.user().knownAs())));
    }

    private RestResponse<DifferenceView> answer(Difference difference) {
        return States.answer(DifferenceView.of(difference, clock.instant()), difference.version());
    }
}
