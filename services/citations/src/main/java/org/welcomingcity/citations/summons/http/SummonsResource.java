package org.welcomingcity.citations.summons.http;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.welcomingcity.citations.access.OwnCitations;
import org.welcomingcity.citations.access.Rights;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.citations.summons.application.ReadSummonses;
import org.welcomingcity.citations.summons.application.RecordServiceAttempt;
import org.welcomingcity.citations.summons.application.RecordSummons;
import org.welcomingcity.citations.summons.application.ReturnService;
import org.welcomingcity.citations.summons.application.SummonsActions;
import org.welcomingcity.citations.summons.application.SummonsFile;
import org.welcomingcity.citations.summons.domain.CourtOrder;
import org.welcomingcity.citations.summons.domain.ServiceAttempt;
import org.welcomingcity.platform.idempotency.Idempotent;
import org.welcomingcity.platform.problem.Problems;
import org.welcomingcity.platform.state.Seen;
import org.welcomingcity.platform.state.States;

/** The court's summons and its service. Each report is made on the state of the citation that If-Match names. */
@Path("/api/v1/citations/{number}/summonses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Summonses")
public class SummonsResource {

    private final ReadSummonses readSummonses;
    private final RecordSummons recordSummons;
    private final RecordServiceAttempt recordAttempt;
    private final ReturnService returnService;
    private final SummonsActions actions;

    SummonsResource(
            ReadSummonses readSummonses,
            RecordSummons recordSummons,
            RecordServiceAttempt recordAttempt,
            ReturnService returnService,
            SummonsActions actions) {
        this.readSummonses = readSummonses;
        this.recordSummons = recordSummons;
        this.recordAttempt = recordAttempt;
        this.returnService = returnService;
        this.actions = actions;
    }

    @GET
    @PermissionsAllowed(Rights.READ_SUMMONSES)
    @Operation(operationId = "listSummonses", summary = "The summonses of a citation, with each attempt to serve them")
    @APIResponse(responseCode = "200", description = "The summonses")
    public RestResponse<SummonsList> list(CitationNumber number) {
        return shown(readSummonses.read(number));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @PermissionsAllowed(Rights.RECORD_SUMMONS)
    @Operation(operationId = "recordSummons", summary = "The court issued a summons after its complaint")
    @APIResponse(responseCode = "200", description = "The summonses")
    public RestResponse<SummonsList> take(
            CitationNumber number,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") Seen seen,
            @NotNull @Valid SummonsForm form) {
        var order = new CourtOrder(
                form.docket().strip(),
                form.court().strip(),
                form.issuedOn(),
                form.appearAt().toInstant());
        return answer(recordSummons.record(number, seen, order));
    }

    @POST
    @Path("/{id}/attempts")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @PermissionsAllowed(Rights.SERVE_SUMMONS)
    @Operation(
            operationId = "recordServiceAttempt",
            summary = "Somebody tried to serve it: in hand, at the abode, by mail, by the police")
    @APIResponse(responseCode = "200", description = "The summonses")
    public RestResponse<SummonsList> attempt(
            CitationNumber number,
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") Seen seen,
            @NotNull @Valid AttemptForm form) {
        var attempt = new ServiceAttempt.Told(
                form.channel(),
                form.result(),
                form.attemptedAt().toInstant(),
                form.server().strip(),
                form.place().strip(),
                form.proof(),
                form.note());
        return shown(recordAttempt.record(number, id, seen, attempt));
    }

    @POST
    @Path("/{id}/return")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @PermissionsAllowed(Rights.SERVE_SUMMONS)
    @Operation(operationId = "returnService", summary = "The return of service goes to the court, served or not")
    @APIResponse(responseCode = "200", description = "The summonses")
    public RestResponse<SummonsList> giveBack(
            CitationNumber number,
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") Seen seen,
            @NotNull @Valid ReturnForm form) {
        return shown(returnService.giveBack(
                number, id, seen, form.returnedOn(), form.statement().strip()));
    }

    private RestResponse<SummonsList> shown(Optional<SummonsFile> file) {
        return file.map(this::answer).orElseGet(() -> Problems.instead(OwnCitations.notYoursToChange()));
    }

    private RestResponse<SummonsList> answer(SummonsFile file) {
        var citation = file.citation();
        var list = new SummonsList(
                citation.number().value(),
                citation.status(),
                citation.version(),
                file.summonses().stream().map(SummonsView::of).toList(),
                actions.offeredOn(file));
        return States.answer(list, citation.version());
    }
}
