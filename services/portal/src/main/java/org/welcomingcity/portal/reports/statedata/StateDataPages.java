package org.welcomingcity.portal.reports.statedata;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.portal.frame.form.ClosedList;
import org.welcomingcity.portal.frame.form.FormDraft;
import org.welcomingcity.portal.frame.form.FormShape;
import org.welcomingcity.portal.frame.form.Option;
import org.welcomingcity.portal.frame.language.Spoken;
import org.welcomingcity.portal.frame.page.Download;
import org.welcomingcity.portal.frame.page.Html;
import org.welcomingcity.portal.frame.page.Paging;
import org.welcomingcity.portal.reports.access.Rights;
import org.welcomingcity.portal.service.Fault;
import org.welcomingcity.portal.service.OrdinanceReview;
import org.welcomingcity.portal.service.ServiceRefused;
import org.welcomingcity.portal.service.SpeedingReview;
import org.welcomingcity.portal.service.StateData;
import org.welcomingcity.portal.service.StateExport;

/** Pages about the state's citation export. */
@Path("/state-data")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class StateDataPages {

    private static final int PAGE = 25;
    private static final int FINDINGS = 100;
    private static final int BAD_REQUEST = 400;
    private static final String CSV = "text/csv";
    private static final FormShape SENDING = new FormShape(Set.of("agency", "file"), Map.of("fileName", "file"));
    private static final FormShape VERDICT = new FormShape(Set.of("verdict"), Map.of());
    private static final FormShape MATCH = new FormShape(Set.of("match"), Map.of());

    @CheckedTemplate(basePath = "reports/statedata")
    static class Templates {
        private Templates() {}

        static native TemplateInstance imports(StateExport.Page page, FormDraft draft, String key, Paging paging);

        static native TemplateInstance one(StateExport export);

        static native TemplateInstance progress(StateExport export);

        static native TemplateInstance findings(
                StateExport export, StateExport.Findings page, @Nullable String dirt, Paging paging);

        static native TemplateInstance ordinance(
                OrdinanceReview.Summary summary,
                OrdinanceReview.Page page,
                FormDraft filter,
                List<Option> verdicts,
                Paging paging);

        static native TemplateInstance speeding(
                SpeedingReview.Summary summary,
                SpeedingReview.Page page,
                FormDraft filter,
                List<Option> matches,
                Paging paging);
    }

    private final StateData data;
    private final StateDataWords stateDataWords;

    StateDataPages(StateData data, @Spoken StateDataWords stateDataWords) {
        this.data = data;
        this.stateDataWords = stateDataWords;
    }

    @GET
    @PermissionsAllowed(Rights.READ_STATE_EXPORTS)
    public TemplateInstance imports(@QueryParam("after") @Nullable String after) {
        return list(FormDraft.of(SENDING, Map.of()), UUID.randomUUID().toString(), after);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @PermissionsAllowed(Rights.SEND_STATE_EXPORTS)
    public Response send(
            @RestForm("agency") @Nullable String agency,
            @RestForm("key") @Nullable String key,
            @RestForm("file") @Nullable FileUpload file) {
        var name = orEmpty(agency).strip();
        var draft = FormDraft.of(SENDING, Map.of("agency", name));
        if (file == null || file.size() == 0) {
            var nothing =
                    new Fault("file", "", null, stateDataWords.importNoFileTitle(), stateDataWords.importNoFileText());
            return Html.answer(BAD_REQUEST, list(draft.with(List.of(nothing)), newKey(), null));
        }
        try (var stream = java.nio.file.Files.newInputStream(file.uploadedFile())) {
            var export = data.send(
                    key == null || key.isBlank() ? newKey() : key,
                    name.isEmpty() ? null : name,
                    file.fileName(),
                    stream);
            return Response.seeOther(UriBuilder.fromPath("/state-data/{id}").build(export.id()))
                    .build();
        } catch (ServiceRefused refused) {
            if (refused.problem().allFaults().isEmpty()) {
                throw refused;
            }
            return Html.answer(
                    refused.status(), list(draft.with(refused.problem().allFaults()), newKey(), null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_STATE_EXPORTS)
    public TemplateInstance one(UUID id, @HeaderParam("HX-Request") @Nullable String inPart) {
        var export = data.one(id);
        return inPart == null ? Templates.one(export) : Templates.progress(export);
    }

    @GET
    @Path("/{id}/findings")
    @PermissionsAllowed(Rights.READ_STATE_EXPORTS)
    public TemplateInstance findings(
            UUID id, @QueryParam("dirt") @Nullable String dirt, @QueryParam("after") @Nullable String after) {
        var page = data.findings(id, null, dirt, after, FINDINGS);
        var filters = Map.of("dirt", orEmpty(dirt));
        return Templates.findings(
                data.one(id),
                page,
                dirt,
                Paging.of("/state-data/%s/findings".formatted(id), filters, after, page.next()));
    }

    @GET
    @Path("/{id}/findings.csv")
    @Produces(MediaType.WILDCARD)
    @PermissionsAllowed(Rights.READ_STATE_EXPORTS)
    public Response findingsFile(UUID id) {
        return Download.download(data.findingsFile(id), CSV, "state-export-findings.csv");
    }

    @GET
    @Path("/ordinance")
    @PermissionsAllowed(Rights.READ_STATE_DATA)
    public TemplateInstance ordinance(
            @QueryParam("verdict") @Nullable String asked, @QueryParam("after") @Nullable String after) {
        var verdict = ClosedList.name(OrdinanceReview.Verdict.values(), asked);
        var page = data.ordinanceLines(verdict, after, PAGE);
        return Templates.ordinance(
                data.ordinance(),
                page,
                FormDraft.of(VERDICT, Map.of("verdict", orEmpty(verdict))),
                Option.each(OrdinanceReview.Verdict.values(), stateDataWords::verdict),
                Paging.of("/state-data/ordinance", Map.of("verdict", orEmpty(verdict)), after, page.next()));
    }

    @GET
    @Path("/ordinance.csv")
    @Produces(MediaType.WILDCARD)
    @PermissionsAllowed(Rights.READ_STATE_DATA)
    public Response ordinanceFile() {
        return Download.download(data.ordinanceFile(), CSV, "what-the-ordinance-would-have-done.csv");
    }

    @GET
    @Path("/speeding")
    @PermissionsAllowed(Rights.READ_STATE_DATA)
    public TemplateInstance speeding(
            @QueryParam("match") @Nullable String asked, @QueryParam("after") @Nullable String after) {
        var match = ClosedList.name(SpeedingReview.Match.values(), asked);
        var page = data.speedingLines(match, after, PAGE);
        return Templates.speeding(
                data.speeding(),
                page,
                FormDraft.of(MATCH, Map.of("match", orEmpty(match))),
                Option.each(SpeedingReview.Match.values(), stateDataWords::speedingMatch),
                Paging.of("/state-data/speeding", Map.of("match", orEmpty(match)), after, page.next()));
    }

    @GET
    @Path("/speeding.csv")
    @Produces(MediaType.WILDCARD)
    @PermissionsAllowed(Rights.READ_STATE_DATA)
    public Response speedingFile() {
        return Download.download(data.speedingFile(), CSV, "speeding-amounts.csv");
    }

    private TemplateInstance list(FormDraft draft, String key, @Nullable String after) {
        var page = data.imports(after, PAGE);
        return Templates.imports(page, draft, key, Paging.of("/state-data", Map.of(), after, page.next()));
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }
}
