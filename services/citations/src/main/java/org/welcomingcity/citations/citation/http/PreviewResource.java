package org.welcomingcity.citations.citation.http;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.access.Rights;
import org.welcomingcity.citations.citation.application.ExamineStop;
import org.welcomingcity.citations.citation.application.ExamineStop.Examined;
import org.welcomingcity.citations.stop.application.AskThePolicy;
import org.welcomingcity.citations.stop.http.DecisionView;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.platform.idempotency.Idempotent;
import org.welcomingcity.platform.security.Acting;
import org.welcomingcity.platform.time.CityTime;
import org.welcomingcity.platform.words.AskedIn;

/** What becomes of a stop, before the officer commits to anything: asked of the very code that records it. */
@Path("/api/v1/stops/preview")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stops")
public class PreviewResource {

    private final StopFormReader reader;
    private final ExamineStop examine;
    private final AskThePolicy policy;
    private final Acting acting;

    PreviewResource(StopFormReader reader, ExamineStop examine, AskThePolicy policy, Acting acting) {
        this.reader = reader;
        this.examine = examine;
        this.policy = policy;
        this.acting = acting;
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Rights.RECORD_STOP)
    @Operation(
            operationId = "previewStop",
            summary = "What becomes of a stop if it is recorded so, before anything is stored",
            description =
                    "Takes the stop as it would be recorded, or what is known of it so far. The answer says which parts are"
                            + " open, and what recording would be refused for: the same rules, fields and words as recording itself.")
    @APIResponse(responseCode = "200", description = "The decision")
    public RestResponse<DecisionView> preview(
            @NotNull @Valid PreviewForm form,
            @Parameter(description = "the language of the words about what would have changed it: en or es")
                    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
                    @Nullable
                    String language) {
        var faults = new Faults();
        var parts = reader.parts(form, acting.user(), faults);
        var open = openIn(form, parts);
        var whole = open.isEmpty() && parts.officer() != null ? parts.whole(form) : null;
        var examined = whole == null ? examine.examine(part(form)) : examine.examine(whole);
        var wrong = new ArrayList<Refusal.Fault>();
        if (faults.none()) {
            wrong.addAll(faultsOf(examined));
        } else {
            wrong.addAll(faults.asRefusal(Refusal.Kind.MALFORMED, "malformed-request", "")
                    .faults());
        }
        if (examined.decision() == null) {
            // The form comes before the law, as when it is recorded.
            faults.refuseIfAny(
                    Refusal.Kind.MALFORMED,
                    "malformed-request",
                    "The stop does not keep to its form, and its facts settle nothing. Nothing was stored.");
        }
        return RestResponse.ok(view(form, examined, AskedIn.language(language)).previewed(wrong, open));
    }

    private DecisionView view(PreviewForm form, Examined examined, Locale language) {
        var decision = examined.decision();
        if (decision == null) {
            // Nothing is settled: what is needed for it is all there is to say.
            throw new Refused(java.util.Objects.requireNonNull(examined.refusal()));
        }
        var choice = form.choice() == null ? null : form.choice().toChoice();
        return DecisionView.of(decision, policy.turns(dayOf(form), examined.facts(), choice, language));
    }

    private static List<Refusal.Fault> faultsOf(Examined examined) {
        var refusal = examined.refusal();
        return refusal == null ? List.of() : refusal.faults();
    }

    private static List<String> openIn(PreviewForm form, StopFormReader.Parts parts) {
        var open = new ArrayList<String>();
        if (parts.officer() == null && form.officer() == null) {
            open.add("officer");
        }
        if (form.location() == null) {
            open.add("location");
        }
        if (form.driver() == null) {
            open.add("driver");
        }
        if (form.violations() == null) {
            open.add("violations");
        }
        if (form.choice() == null) {
            open.add("choice");
        }
        return open;
    }

    private static ExamineStop.Part part(PreviewForm form) {
        return new ExamineStop.Part(
                dayOf(form),
                form.facts().toFacts(),
                form.facts().toReliedOn(),
                form.choice() == null ? null : form.choice().toChoice(),
                form.violations() == null ? null : StopForm.toLines(form.violations()));
    }

    private static java.time.LocalDate dayOf(PreviewForm form) {
        return form.occurredAt().atZoneSameInstant(CityTime.ZONE).toLocalDate();
    }
}
