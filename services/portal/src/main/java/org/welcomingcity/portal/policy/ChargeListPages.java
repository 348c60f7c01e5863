package org.welcomingcity.portal.policy;

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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.contract.citations.CatalogueApi;
import org.welcomingcity.contract.citations.ChargeListFinding;
import org.welcomingcity.contract.citations.ChargeListPage;
import org.welcomingcity.contract.citations.ChargeListReport;
import org.welcomingcity.contract.citations.RowDamage;
import org.welcomingcity.portal.frame.form.Attempts;
import org.welcomingcity.portal.frame.form.ClosedList;
import org.welcomingcity.portal.frame.form.FormDraft;
import org.welcomingcity.portal.frame.form.FormShape;
import org.welcomingcity.portal.frame.form.MissingAnswer;
import org.welcomingcity.portal.frame.language.FrameWords;
import org.welcomingcity.portal.frame.language.Spoken;
import org.welcomingcity.portal.frame.page.Banner;
import org.welcomingcity.portal.frame.page.Download;
import org.welcomingcity.portal.frame.page.Html;
import org.welcomingcity.portal.frame.page.Paging;
import org.welcomingcity.portal.service.Fault;
import org.welcomingcity.portal.service.FileTypes;
import org.welcomingcity.portal.service.FilesApi;
import org.welcomingcity.portal.service.ServiceAnswers;

/** Charge lists of the state: imported by an administrator, with what is wrong with each row. */
@Path("/charge-lists")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ChargeListPages {

    private static final int BAD_REQUEST = 400;
    private static final int PAGE = 25;
    private static final int FINDINGS = 100;
    private static final FormShape SENDING = new FormShape(Set.of("list", "file"), Map.of());

    @CheckedTemplate(basePath = "policy")
    static class Templates {
        private Templates() {}

        static native TemplateInstance lists(
                ChargeListPage page, FormDraft draft, String key, Paging paging, @Nullable Banner banner);

        static native TemplateInstance list(
                ChargeListReport list, List<ChargeListFinding> findings, @Nullable RowDamage damage, Paging paging);
    }

    private final CatalogueApi catalogue;
    private final FilesApi files;
    private final Attempts attempts;
    private final FrameWords frameWords;
    private final PolicyWords policyWords;

    ChargeListPages(
            @RestClient CatalogueApi catalogue,
            @RestClient FilesApi files,
            Attempts attempts,
            @Spoken FrameWords frameWords,
            @Spoken PolicyWords policyWords) {
        this.catalogue = catalogue;
        this.files = files;
        this.attempts = attempts;
        this.frameWords = frameWords;
        this.policyWords = policyWords;
    }

    @GET
    @PermissionsAllowed(Rights.READ_CHARGE_LISTS)
    public TemplateInstance lists(@QueryParam("after") @Nullable String after) {
        return page(FormDraft.of(SENDING, Map.of()), newKey(), after, null);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @PermissionsAllowed(Rights.SEND_CHARGE_LISTS)
    public Response send(
            @RestForm("list") @Nullable String list,
            @RestForm("key") @Nullable String typedKey,
            @RestForm("file") @Nullable FileUpload file) {
        var draft = FormDraft.of(SENDING, Map.of("list", Objects.requireNonNullElse(list, "")));
        var missing = missing(draft, file);
        if (file == null || !missing.isEmpty()) {
            return Html.answer(BAD_REQUEST, page(draft.with(missing), newKey(), null, null));
        }
        var key = Attempts.keyOf(typedKey);
        return attempts.make(
                key,
                () -> Response.seeOther(
                                UriBuilder.fromPath("/charge-lists/{id}").build(read(key, draft.entered("list"), file)))
                        .build(),
                (faults, next, banner) -> page(draft.with(faults), next, null, banner));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_CHARGE_LISTS)
    public TemplateInstance list(
            UUID id, @QueryParam("damage") @Nullable String asked, @QueryParam("after") @Nullable String after) {
        var list = ServiceAnswers.of(() -> catalogue.readChargeListReport(id));
        var damage = ClosedList.of(RowDamage.values(), asked);
        var findings = list.findings().stream()
                .filter(finding -> damage == null || finding.damage() == damage)
                .toList();
        var slice = Slice.of(findings, after, FINDINGS);
        return Templates.list(
                list,
                slice.items(),
                damage,
                slice.paging("/charge-lists/" + id, Map.of("damage", damage == null ? "" : damage.name())));
    }

    @GET
    @Path("/{id}/findings.csv")
    @Produces(MediaType.WILDCARD)
    @PermissionsAllowed(Rights.READ_CHARGE_LISTS)
    public Response findingsFile(UUID id) {
        return Download.download(
                ServiceAnswers.of(() -> catalogue.downloadChargeListFindings(id)),
                "text/csv",
                "charge-list-findings.csv");
    }

    @GET
    @Path("/{id}/findings.xlsx")
    @Produces(MediaType.WILDCARD)
    @PermissionsAllowed(Rights.READ_CHARGE_LISTS)
    public Response findingsWorkbook(UUID id) {
        return Download.download(
                ServiceAnswers.of(() -> files.chargeListFindings(id)), FileTypes.XLSX, "charge-list-findings.xlsx");
    }

    private UUID read(String key, @Nullable String list, FileUpload file) {
        try (var stream = java.nio.file.Files.newInputStream(file.uploadedFile())) {
            return ServiceAnswers.of(() ->
                            catalogue.importChargeList(key, new CatalogueApi.ImportChargeList().list(list), stream))
                    .id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Fault> missing(FormDraft draft, @Nullable FileUpload file) {
        var faults = new ArrayList<Fault>();
        if (draft.entered("list") == null) {
            faults.add(MissingAnswer.text(frameWords, "list", policyWords.listName()));
        }
        if (file == null || file.size() == 0) {
            faults.add(MissingAnswer.text(frameWords, "file", policyWords.listFile()));
        }
        return faults;
    }

    private TemplateInstance page(FormDraft draft, String key, @Nullable String after, @Nullable Banner banner) {
        var page = ServiceAnswers.of(() -> catalogue.listChargeLists(
                new CatalogueApi.ListChargeLists().after(after).limit(PAGE)));
        return Templates.lists(page, draft, key, Paging.of("/charge-lists", Map.of(), after, page.next()), banner);
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }
}
