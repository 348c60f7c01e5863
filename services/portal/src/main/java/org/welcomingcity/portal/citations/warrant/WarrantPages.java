package org.welcomingcity.portal.citations.warrant;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.contract.citations.WarrantCheckPage;
import org.welcomingcity.contract.citations.WarrantCheckView;
import org.welcomingcity.contract.citations.WarrantFinding;
import org.welcomingcity.contract.citations.WarrantsApi;
import org.welcomingcity.portal.citations.access.Rights;
import org.welcomingcity.portal.frame.form.FormDraft;
import org.welcomingcity.portal.frame.form.FormShape;
import org.welcomingcity.portal.frame.form.MissingAnswer;
import org.welcomingcity.portal.frame.form.Option;
import org.welcomingcity.portal.frame.language.FrameWords;
import org.welcomingcity.portal.frame.language.Spoken;
import org.welcomingcity.portal.frame.page.Banner;
import org.welcomingcity.portal.frame.page.Html;
import org.welcomingcity.portal.service.Fault;
import org.welcomingcity.portal.service.Sent;
import org.welcomingcity.portal.service.ServiceAnswers;
import org.welcomingcity.portal.service.ServiceRefused;

/** The warrants that wait for a second person, and one of them. */
@Path("/warrants")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class WarrantPages {

    private static final int PAGE = 25;
    private static final FormShape FINDING = new FormShape(Set.of("conclusion", "note"), Map.of());

    @CheckedTemplate(basePath = "citations/warrant")
    static class Templates {
        private Templates() {}

        static native TemplateInstance queue(WarrantCheckPage page, @Nullable String nextPage);

        static native TemplateInstance warrant(
                WarrantCheckView check, String state, FormDraft draft, List<Option> findings, @Nullable Banner banner);
    }

    private final WarrantsApi warrants;
    private final WarrantWords warrantWords;
    private final FrameWords frameWords;

    WarrantPages(@RestClient WarrantsApi warrants, @Spoken WarrantWords warrantWords, @Spoken FrameWords frameWords) {
        this.warrants = warrants;
        this.warrantWords = warrantWords;
        this.frameWords = frameWords;
    }

    @GET
    @PermissionsAllowed(Rights.READ_WARRANT_CHECKS)
    public TemplateInstance queue(@QueryParam("after") @Nullable String after) {
        var page = ServiceAnswers.of(() -> warrants.listWarrantChecks(
                new WarrantsApi.ListWarrantChecks().status("OPEN").after(after).limit(PAGE)));
        var next = page.next() == null
                ? null
                : UriBuilder.fromPath("/warrants")
                        .queryParam("after", "{after}")
                        .build(page.next())
                        .toString();
        return Templates.queue(page, next);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_WARRANT_CHECKS)
    public TemplateInstance read(UUID id, @QueryParam("done") @Nullable String done) {
        var banner = done == null ? null : Banner.of(Banner.Tone.GOOD, warrantWords.concludedTitle(), "");
        return page(id, FormDraft.of(FINDING, Map.of()), banner);
    }

    @POST
    @Path("/{id}/conclusion")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed(Rights.CONFIRM_WARRANT)
    public Response conclude(UUID id, MultivaluedMap<String, String> typed) {
        var draft = FormDraft.typed(FINDING, typed);
        var missing = missing(draft);
        if (!missing.isEmpty()) {
            return Html.answer(400, page(id, draft.with(missing), null));
        }
        try {
            ServiceAnswers.of(() -> warrants.concludeWarrantCheck(
                    id,
                    typed.getFirst("state"),
                    Sent.of("conclusion", draft.entered("conclusion")).and("note", draft.entered("note"))));
            return Response.seeOther(UriBuilder.fromPath("/warrants/{id}")
                            .queryParam("done", "yes")
                            .build(id))
                    .build();
        } catch (ServiceRefused refused) {
            return notRecorded(id, draft, refused);
        }
    }

    // The note stays in the form, whatever the answer.
    private Response notRecorded(UUID id, FormDraft draft, ServiceRefused refused) {
        var problem = refused.problem();
        var detail = Objects.requireNonNullElse(problem.detail(), "");
        return switch (refused.status()) {
            case 412, 428 ->
                Html.answer(
                        412,
                        page(
                                id,
                                draft,
                                Banner.of(Banner.Tone.ATTEND, frameWords.staleTitle(), frameWords.staleOther())));
            case 409 ->
                Html.answer(
                        409, page(id, draft, Banner.of(Banner.Tone.ATTEND, frameWords.errorConflictTitle(), detail)));
            case 400, 403, 422 ->
                Html.answer(
                        refused.status(),
                        page(
                                id,
                                draft.with(problem.allFaults()),
                                Banner.of(Banner.Tone.WRONG, warrantWords.refusedTitle(), detail)));
            default -> throw refused;
        };
    }

    private List<Fault> missing(FormDraft draft) {
        var faults = new ArrayList<Fault>();
        if (draft.entered("conclusion") == null) {
            faults.add(MissingAnswer.choice(frameWords, "conclusion", warrantWords.findingChoice()));
        }
        if (draft.entered("note") == null) {
            faults.add(MissingAnswer.text(frameWords, "note", warrantWords.findingNote()));
        }
        return faults;
    }

    private TemplateInstance page(UUID id, FormDraft draft, @Nullable Banner banner) {
        var found = ServiceAnswers.versioned(() -> warrants.readWarrantCheck(id));
        return Templates.warrant(found.value(), found.state(), draft, findings(), banner);
    }

    private List<Option> findings() {
        return List.of(
                Option.of(WarrantFinding.CONFIRMED, warrantWords.findingConfirmed()),
                Option.of(WarrantFinding.NOT_CONFIRMED, warrantWords.findingNotConfirmed()),
                Option.of(WarrantFinding.ADMINISTRATIVE, warrantWords.findingAdministrative()));
    }
}
