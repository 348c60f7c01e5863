package org.welcomingcity.citations.citation.http;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.queue.application.ReadQueue;
import org.welcomingcity.casework.queue.domain.Standing;
import org.welcomingcity.citations.access.Rights;
import org.welcomingcity.citations.citation.application.FindDepartures;
import org.welcomingcity.citations.citation.application.ReadWork;
import org.welcomingcity.citations.citation.domain.WaitingOn;
import org.welcomingcity.platform.security.Acting;
import org.welcomingcity.platform.text.CleanText;

/** Each role's own queue. */
@Path("/api/v1/work")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Citations")
public class WorkResource {

    private final ReadWork work;
    private final FindDepartures departures;
    private final Acting acting;

    WorkResource(ReadWork work, FindDepartures departures, Acting acting) {
        this.work = work;
        this.departures = departures;
        this.acting = acting;
    }

    @GET
    @PermissionsAllowed(Rights.READ_WORK)
    @Operation(
            operationId = "listWork",
            summary = "The caller's own queue, soonest first: what is overdue, what is due, and who is waited for")
    @APIResponseSchema(value = WorkPage.class, responseCode = "200", responseDescription = "A page")
    public Response list(
            @QueryParam("standing") @Nullable Standing standing,
            @QueryParam("waitingOn") @Nullable WaitingOn waitingOn,
            @QueryParam("assignee") @CleanText(max = 64) @Nullable String assignee,
            @QueryParam("after") @CleanText(max = 200) @Nullable String after,
            @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit) {
        var queue = work.of(acting.user(), new ReadWork.Filter(standing, waitingOn, assignee, after, limit));
        var page = queue.page();
        var departed = departures.among(
                page.items().stream().map(ReadQueue.Item::found).toList());
        var counts = queue.counts();
        return Response.ok(new WorkPage(
                        queue.today(),
                        new WorkCounts(
                                counts.getOrDefault(Standing.OVERDUE, 0L),
                                counts.getOrDefault(Standing.DUE, 0L),
                                counts.getOrDefault(Standing.WAITING, 0L)),
                        page.items().stream()
                                .map(item -> new WorkItem(
                                        item.standing(),
                                        CitationSummary.of(
                                                item.found(),
                                                departed.contains(
                                                        item.found().number().value()))))
                                .toList(),
                        page.next()))
                .build();
    }
}
