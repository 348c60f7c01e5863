package org.welcomingcity.citations.stop.http;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.decision.http.AskedIn;
import org.welcomingcity.citations.access.Rights;
import org.welcomingcity.citations.stop.application.AskThePolicy;
import org.welcomingcity.platform.idempotency.Idempotent;
import org.welcomingcity.platform.time.CityTime;

/** What the policy says about a stop, before the officer commits to anything. */
@Path("/api/v1/stops/preview")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stops")
public class PreviewResource {

    /** When it happened, what was found out, and the choice if there is one already. */
    public record PreviewForm(
            @NotNull OffsetDateTime occurredAt,
            @NotNull @Valid FactsForm facts,
            @Valid @Nullable ChoiceForm choice) {}

    private final AskThePolicy policy;
    private final Clock clock;

    PreviewResource(AskThePolicy policy, Clock clock) {
        this.policy = policy;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Rights.RECORD_STOP)
    @Operation(operationId = "previewStop", summary = "What the policy says about a stop, before anything is stored")
    @APIResponse(responseCode = "200", description = "The decision")
    public RestResponse<DecisionView> preview(
            @NotNull @Valid PreviewForm form,
            @Parameter(description = "the language of the words about what would have changed it: en or es")
                    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
                    @Nullable
                    String language) {
        Occurrence.mustBeUsable(form.occurredAt(), clock);
        var day = form.occurredAt().atZoneSameInstant(CityTime.ZONE).toLocalDate();
        var facts = form.facts().toFacts();
        var choice = form.choice() == null ? null : form.choice().toChoice();
        var decision = policy.about(day, facts, choice);
        var turns = policy.turns(day, facts, choice, AskedIn.language(language));
        return RestResponse.ok(DecisionView.of(decision, turns));
    }
}
