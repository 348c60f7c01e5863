package org.welcomingcity.citations.departure.http;

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
import org.welcomingcity.casework.departure.application.ConcludeDeparture;
import org.welcomingcity.casework.departure.application.ListDepartures;
import org.welcomingcity.casework.departure.application.ReadDeparture;
import org.welcomingcity.casework.departure.application.ReplyToDeparture;
import org.welcomingcity.casework.departure.domain.Concern;
import org.welcomingcity.casework.departure.domain.Departure;
import org.welcomingcity.casework.departure.domain.Departures;
import org.welcomingcity.casework.offer.Offers;
import org.welcomingcity.citations.access.OwnCitations;
import org.welcomingcity.citations.access.Rights;
import org.welcomingcity.citations.departure.application.DepartureActions;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.platform.idempotency.Idempotent;
import org.welcomingcity.platform.security.Acting;
import org.welcomingcity.platform.state.Seen;
import org.welcomingcity.platform.state.States;
import org.welcomingcity.platform.text.CleanText;

/** The supervisor's review queue. */
@Path("/api/v1/departures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Departures")
public class DepartureResource {

    private final ListDepartures listDepartures;
    private final ReadDeparture readDeparture;
    private final ConcludeDeparture concludeDeparture;
    private final ReplyToDeparture replyToDeparture;
    private final Offers offers;
    private final Acting acting;

    DepartureResource(
            ListDepartures listDepartures,
            ReadDeparture readDeparture,
            ConcludeDeparture concludeDeparture,
            ReplyToDeparture replyToDeparture,
            Offers offers,
            Acting acting) {
        this.listDepartures = listDepartures;
        this.readDeparture = readDeparture;
        this.concludeDeparture = concludeDeparture;
        this.replyToDeparture = replyToDeparture;
        this.offers = offers;
        this.acting = acting;
    }

    @GET
    @PermissionsAllowed(Rights.READ_DEPARTURES)
    @Operation(
            operationId = "listDepartures",
            summary = "Departures in a status, oldest first; an officer sees their own")
    @APIResponse(responseCode = "200", description = "A page")
    public RestResponse<DeparturePage> list(
            @QueryParam("status") @DefaultValue("OPEN") Departure.Status status,
            @QueryParam("concern") @DefaultValue("PRESUMPTION") Concern concern,
            @QueryParam("officer") @Nullable OfficerId officer,
            @QueryParam("after") @CleanText(max = 200) @Nullable String after,
            @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit,
            @Context UriInfo uri) {
        var narrowed = OwnCitations.narrowedTo(officer, acting.user());
        return listDepartures
                .matching(new Departures.Query(status, concern, narrowed), after, limit)
                .map(this::view)
                .answer(uri, DeparturePage::new);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_DEPARTURES)
    @Operation(operationId = "readDeparture", summary = "One departure, with its ETag")
    @APIResponse(responseCode = "200", description = "The departure")
    public RestResponse<DepartureView> read(UUID id) {
        var departure = readDeparture.withId(id);
        if (OwnCitations.isAnothers(departure.officer(), acting.user())) {
            throw new Refused(OwnCitations.notYours());
        }
        return answer(departure);
    }

    @PUT
    @Path("/{id}/conclusion")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Rights.CONCLUDE_DEPARTURE)
    @Operation(operationId = "concludeDeparture", summary = "Conclude the review, on the state named by If-Match")
    @APIResponse(responseCode = "200", description = "The departure")
    public RestResponse<DepartureView> conclude(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") Seen seen,
            @NotNull @Valid ConclusionForm form) {
        return answer(concludeDeparture.conclude(new ConcludeDeparture.Command(
                id,
                seen,
                Departure.Status.valueOf(form.conclusion().name()),
                form.note().strip(),
                acting.user().knownAs())));
    }

    @POST
    @Path("/{id}/reply")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Rights.REPLY_TO_DEPARTURE)
    @Operation(
            operationId = "replyToDeparture",
            summary = "Reply to a departure that was returned, on the state named by If-Match; then it is open again")
    @APIResponse(responseCode = "200", description = "The departure")
    public RestResponse<DepartureView> reply(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") Seen seen, @NotNull @Valid ReplyForm form) {
        return answer(replyToDeparture.reply(
                id, seen, form.words().strip(), acting.user().knownAs()));
    }

    private DepartureView view(Departure departure) {
        return DepartureView.of(departure, offers.on(departure, DepartureActions.ALL));
    }

    private RestResponse<DepartureView> answer(Departure departure) {
        return States.answer(view(departure), departure.version());
    }
}
