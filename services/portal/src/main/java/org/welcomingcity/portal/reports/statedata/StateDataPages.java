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
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.contract.reporting.FindingPage;
import org.welcomingcity.contract.reporting.ImportPage;
import org.welcomingcity.contract.reporting.Match;
import org.welcomingcity.contract.reporting.OrdinanceReviewPage;
import org.welcomingcity.contract.reporting.OrdinanceReviewSummary;
import org.welcomingcity.contract.reporting.SpeedingReviewPage;
import org.welcomingcity.contract.reporting.SpeedingReviewSummary;
import org.welcomingcity.contract.reporting.StateExportApi;
import org.welcomingcity.contract.reporting.StateExportImport;
import org.welcomingcity.contract.reporting.Verdict;
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
import org.welcomingcity.portal.service.ServiceAnswers;
import org.welcomingcity.portal.service.ServiceRefused;

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

        static native TemplateInstance imports(ImportPage page, FormDraft draft, String key, Paging paging);

        static native TemplateInstance one(StateExportImport export);

        static native TemplateInstance progress(StateExportImport export);

        static native TemplateInstance findings(
                StateExportImport export, FindingPage page, @Nullable String dirt, Paging paging);

        static native TemplateInstance ordinance(
                OrdinanceReviewSummary summary,
                OrdinanceReviewPage page,
                FormDraft filter,
                List<Option> verdicts,
                Paging paging);

        static native TemplateInstance speeding(
                SpeedingReviewSummary summary,
                SpeedingReviewPage page,
                FormDraft filter,
                List<Option> matches,
                Paging paging);
    }

    private final StateExportApi data;
    private final StateDataWords stateDataWords;

    StateDataPages(@RestClient StateExportApi data, @Spoken StateDataWords stateDataWords) {
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
            var export = ServiceAnswers.of(() -> data.importStateExport(
                    key == null || key.isBlank() ? newKey() : key,
                    new StateExportApi.ImportStateExport()
                            .agency(name.isEmpty() ? null : name)
                            .fileName(file.fileName()),
                    stream));
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
        var export = ServiceAnswers.of(() -> data.readStateExport(id));
        return inPart == null ? Templates.one(export) : Templates.progress(export);
    }

    @GET
    @Path("/{id}/findings")
    @PermissionsAllowed(Rights.READ_STATE_EXPORTS)
    public TemplateInstance findings(
            UUID id, @QueryParam("dirt") @Nullable String dirt, @QueryParam("after") @Nullable String after) {
        var page = ServiceAnswers.of(() -> data.listStateExportFindings(
                id,
                new StateExportApi.ListStateExportFindings()
                        .dirt(dirt)
                        .after(after)
                        .limit(FINDINGS)));
        var filters = Map.of("dirt", orEmpty(dirt));
        return Templates.findings(
                ServiceAnswers.of(() -> data.readStateExport(id)),
                page,
                dirt,
                Paging.of("/state-data/%s/findings".formatted(id), filters, after, page.next()));
    }

    @GET
    @Path("/{id}/findings.csv")
    @Produces(MediaType.WILDCARD)
    @PermissionsAllowed(Rights.READ_STATE_EXPORTS)
    public Response findingsFile(UUID id) {
        return Download.download(
                ServiceAnswers.of(() -> data.downloadStateExportFindings(id)), CSV, "state-export-findings.csv");
    }

    @GET
    @Path("/ordinance")
    @PermissionsAllowed(Rights.READ_STATE_DATA)
    public TemplateInstance ordinance(
            @QueryParam("verdict") @Nullable String asked, @QueryParam("after") @Nullable String after) {
        var verdict = ClosedList.name(Verdict.values(), asked);
        var page = ServiceAnswers.of(() -> data.listOrdinanceReview(new StateExportApi.ListOrdinanceReview()
                .verdict(verdict)
                .after(after)
                .limit(PAGE)));
        return Templates.ordinance(
                ServiceAnswers.of(() -> data.summariseOrdinanceReview(new StateExportApi.SummariseOrdinanceReview())),
                page,
                FormDraft.of(VERDICT, Map.of("verdict", orEmpty(verdict))),
                Option.each(Verdict.values(), stateDataWords::verdict),
                Paging.of("/state-data/ordinance", Map.of("verdict", orEmpty(verdict)), after, page.next()));
    }

    @GET
    @Path("/ordinance.csv")
    @Produces(MediaType.WILDCARD)
    @PermissionsAllowed(Rights.READ_STATE_DATA)
    public Response ordinanceFile() {
        return Download.download(
                ServiceAnswers.of(() -> data.downloadOrdinanceReview(new StateExportApi.DownloadOrdinanceReview())),
                CSV,
                "what-the-ordinance-would-have-done.csv");
    }

    @GET
    @Path("/speeding")
    @PermissionsAllowed(Rights.READ_STATE_DATA)
    public TemplateInstance speeding(
            @QueryParam("match") @Nullable String asked, @QueryParam("after") @Nullable String after) {
        var match = ClosedList.name(Match.values(), asked);
        var page = ServiceAnswers.of(() -> data.listSpeedingReview(new StateExportApi.ListSpeedingReview()
                .match(match)
                .after(after)
                .limit(PAGE)));
        return Templates.speeding(
                ServiceAnswers.of(() -> data.summariseSpeedingReview(new StateExportApi.SummariseSpeedingReview())),
                page,
                FormDraft.of(MATCH, Map.of("match", orEmpty(match))),
                Option.each(Match.values(), stateDataWords::speedingMatch),
                Paging.of("/state-data/speeding", Map.of("match", orEmpty(match)), after, page.next()));
    }

    @GET
    @Path("/speeding.csv")
    @Produces(MediaType.WILDCARD)
    @PermissionsAllowed(Rights.READ_STATE_DATA)
    public Response speedingFile() {
        return Download.download(
                ServiceAnswers.of(() -> data.downloadSpeedingReview(new StateExportApi.DownloadSpeedingReview())),
                CSV,
                "speeding-amounts.csv");
    }

    private TemplateInstance list(FormDraft draft, String key, @Nullable String after) {
        var page = ServiceAnswers.of(() -> data.listStateExports(
                new StateExportApi.ListStateExports().after(after).limit(PAGE)));
        return Templates.imports(page, draft, key, Paging.of("/state-data", Map.of(), after, page.next()));
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }
}
