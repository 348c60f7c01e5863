package org.welcomingcity.citations.opportunity.http;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.welcomingcity.citations.access.OwnCitations;
import org.welcomingcity.citations.access.Rights;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.citations.opportunity.application.ChooseForVehicle;
import org.welcomingcity.citations.opportunity.application.EndOpportunity;
import org.welcomingcity.citations.opportunity.application.OpportunityFile;
import org.welcomingcity.citations.opportunity.application.ReadOpportunity;
import org.welcomingcity.citations.opportunity.application.RecordCall;
import org.welcomingcity.citations.opportunity.application.VehicleChosen;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.platform.idempotency.Idempotent;
import org.welcomingcity.platform.problem.Problems;
import org.welcomingcity.platform.state.Seen;
import org.welcomingcity.platform.state.States;
import org.welcomingcity.policy.stop.StopFacts;

/** The opportunity for a licensed driver that runs on a citation. Its state is the citation's. */
@Path("/api/v1/citations/{number}/opportunity")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Citations")
public class OpportunityResource {

    private final ReadOpportunity read;
    private final RecordCall calls;
    private final EndOpportunity ends;
    private final ChooseForVehicle choices;

    OpportunityResource(ReadOpportunity read, RecordCall calls, EndOpportunity ends, ChooseForVehicle choices) {
        this.read = read;
        this.calls = calls;
        this.ends = ends;
        this.choices = choices;
    }

    @GET
    @PermissionsAllowed(Rights.READ_CITATION)
    @Operation(operationId = "readOpportunity", summary = "The opportunity of a citation, with its clock and its ETag")
    @APIResponse(responseCode = "200", description = "The opportunity")
    public RestResponse<OpportunityView> read(CitationNumber number) {
        return answer(read.of(number));
    }

    @POST
    @Path("/calls")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Rights.KEEP_OPPORTUNITY)
    @Operation(operationId = "recordCall", summary = "Record that somebody was called, on the state named by If-Match")
    @APIResponse(responseCode = "200", description = "The opportunity")
    public RestResponse<OpportunityView> call(
            CitationNumber number,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") Seen seen,
            @NotNull @Valid CallForm form) {
        return answer(calls.record(
                number, seen, form.calledAt().toInstant(), form.note().strip()));
    }

    @POST
    @Path("/end")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Rights.KEEP_OPPORTUNITY)
    @Operation(operationId = "endOpportunity", summary = "End the opportunity, on the state named by If-Match")
    @APIResponse(responseCode = "200", description = "The opportunity")
    public RestResponse<OpportunityView> end(
            CitationNumber number,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") Seen seen,
            @NotNull @Valid EndForm form) {
        return answer(ends.end(
                number,
                seen,
                new EndOpportunity.Told(
                        StopFacts.Opportunity.valueOf(form.how().name()),
                        form.endedAt().toInstant(),
                        form.endReason().strip(),
                        form.endedEarly())));
    }

    @POST
    @Path("/choice")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Rights.KEEP_OPPORTUNITY)
    @Operation(
            operationId = "chooseForVehicle",
            summary = "Choose what happens to the vehicle once the opportunity is over, on the state named by If-Match")
    @APIResponse(responseCode = "200", description = "The opportunity")
    public RestResponse<OpportunityView> choose(
            CitationNumber number,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") Seen seen,
            @NotNull @Valid VehicleChoiceForm form) {
        var reason = form.reason();
        var chosen = new VehicleChosen(
                form.vehicle(),
                reason == null ? null : reason.strip(),
                form.passenger(),
                form.ownerTowPractical(),
                form.mayStayParked(),
                form.alternative(),
                form.purpose());
        return choices.choose(number, seen, chosen)
                .<RestResponse<OpportunityView>>map(result -> switch (result) {
                    case ChooseForVehicle.Result.Decided(var file) -> answer(Optional.of(file));
                    case ChooseForVehicle.Result.ChoiceRefused(var refusal) -> Problems.instead(named(refusal));
                })
                .orElseGet(() -> Problems.instead(OwnCitations.notYours()));
    }

    private static RestResponse<OpportunityView> answer(Optional<OpportunityFile> found) {
        return found.map(file ->
                        States.answer(OpportunityView.of(file), file.citation().version()))
                .orElseGet(() -> Problems.instead(OwnCitations.notYours()));
    }

    // The policy names fields of a stop's choice and facts; here they stand by themselves.
    private static Refusal named(Refusal refusal) {
        var faults = new Faults();
        for (var fault : refusal.faults()) {
            faults.add(
                    fault.field().replaceFirst("^(choice|facts\\.vehicle|vehicle)\\.", ""),
                    fault.rule(),
                    fault.cite(),
                    fault.problem(),
                    fault.mend());
        }
        return faults.asRefusal(refusal.kind(), refusal.code(), refusal.detail());
    }
}
