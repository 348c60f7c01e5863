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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.assignment.domain.Assignee;
import org.welcomingcity.casework.queue.application.ReadQueue;
import org.welcomingcity.casework.queue.domain.Standing;
import org.welcomingcity.casework.queue.domain.WorkQueue;
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
    @APIResponse(responseCode = "200", description = "A page")
    public WorkPage list(
            @QueryParam("standing") @Nullable Standing standing,
            @QueryParam("waitingOn") @Nullable WaitingOn waitingOn,
            @QueryParam("assignee") @Nullable Assignee assignee,
            @QueryParam("duty")
                    @CleanText(max = 200)
                    @Parameter(description = "What has to be done next, as `nextDuty` has it in English")
                    @Nullable
                    String duty,
            @QueryParam("after") @CleanText(max = 200) @Nullable String after,
            @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit) {
        var queue = work.of(acting.user(), new ReadWork.Filter(standing, waitingOn, assignee, duty, after, limit));
        var page = queue.page();
        var departed = departures.among(
                page.items().stream().map(ReadQueue.Item::found).toList());
        return new WorkPage(
                queue.today(),
                WorkCounts.of(queue.counts()),
                page.items().stream()
                        .map(item -> new WorkItem(
                                item.standing(),
                                CitationSummary.of(
                                        item.found(),
                                        departed.contains(item.found().number().value()))))
                        .toList(),
                page.next());
    }

    @GET
    @Path("/today")
    @PermissionsAllowed(Rights.READ_WORK)
    @Operation(
            operationId = "listWorkToday",
            summary = "What the caller has to do themselves, together where it is the same for several; soonest first")
    @APIResponse(responseCode = "200", description = "What there is to do")
    public WorkToday today() {
        var todo = work.todo(acting.user());
        var first = todo.alike().stream().map(WorkQueue.Alike::first).toList();
        var departed = departures.among(first);
        return new WorkToday(
                todo.today(),
                WorkCounts.of(todo.counts()),
                departures.waitingFor(acting.user()).stream()
                        .map(WaitingDepartures::of)
                        .toList(),
                todo.alike().stream()
                        .map(alike -> new WorkGroup(
                                alike.duty(),
                                alike.duty(),
                                alike.overdue(),
                                alike.count(),
                                CitationSummary.of(
                                        alike.first(),
                                        departed.contains(alike.first().number().value()))))
                        .toList());
    }
}
