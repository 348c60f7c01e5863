package org.welcomingcity.portal.policy;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.contract.citations.CatalogueApi;
import org.welcomingcity.contract.citations.ImportedChargePage;
import org.welcomingcity.contract.citations.OffenceFile;
import org.welcomingcity.contract.citations.OffenceView;
import org.welcomingcity.portal.frame.form.FormDraft;
import org.welcomingcity.portal.frame.form.FormShape;
import org.welcomingcity.portal.frame.page.Paging;
import org.welcomingcity.portal.service.ServiceAnswers;
import org.welcomingcity.portal.service.ServiceRefused;

/** The catalogue of offences, and charges that somebody imported to look things up. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class OffencePages {

    private static final int BAD_REQUEST = 400;
    private static final int PAGE = 25;
    private static final FormShape OFFENCES = new FormShape(Set.of("text", "code", "on"), Map.of());
    private static final FormShape CHARGES = new FormShape(Set.of("text", "code", "list"), Map.of());

    @CheckedTemplate(basePath = "policy")
    static class Templates {
        private Templates() {}

        static native TemplateInstance offences(
                List<OffenceView> offences, int found, FormDraft filter, String on, Paging paging);

        static native TemplateInstance offence(OffenceFile file);

        static native TemplateInstance charges(ImportedChargePage page, FormDraft filter, Paging paging);
    }

    private final CatalogueApi catalogue;

    OffencePages(@RestClient CatalogueApi catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @Path("/offences")
    @PermissionsAllowed(Rights.READ_OFFENSES)
    public TemplateInstance offences(@Context UriInfo uri) {
        var asked = FormDraft.typed(OFFENCES, uri.getQueryParameters());
        try {
            var all = ServiceAnswers.of(() -> catalogue.listOffences(new CatalogueApi.ListOffences()
                    .on(asked.entered("on"))
                    .text(asked.entered("text"))
                    .code(asked.entered("code"))));
            var slice = Slice.of(all, uri.getQueryParameters().getFirst("after"), PAGE);
            return Templates.offences(
                    slice.items(), all.size(), asked, asked.value("on"), slice.paging("/offences", asked.getValues()));
        } catch (ServiceRefused refused) {
            return Templates.offences(List.of(), 0, marked(asked, refused), "", new Paging(null, null));
        }
    }

    @GET
    @Path("/offences/{code}")
    @PermissionsAllowed(Rights.READ_OFFENSES)
    public TemplateInstance offence(@PathParam("code") String code, @QueryParam("on") @Nullable String on) {
        return Templates.offence(ServiceAnswers.of(() -> catalogue.readOffence(
                code, new CatalogueApi.ReadOffence().on(on == null || on.isBlank() ? null : on))));
    }

    @GET
    @Path("/charges")
    @PermissionsAllowed(Rights.READ_OFFENSES)
    public TemplateInstance charges(@Context UriInfo uri) {
        var asked = FormDraft.typed(CHARGES, uri.getQueryParameters());
        var after = uri.getQueryParameters().getFirst("after");
        try {
            var page = ServiceAnswers.of(() -> catalogue.findCharges(new CatalogueApi.FindCharges()
                    .list(asked.entered("list"))
                    .text(asked.entered("text"))
                    .code(asked.entered("code"))
                    .after(after)
                    .limit(PAGE)));
            return Templates.charges(page, asked, Paging.of("/charges", asked.getValues(), after, page.next()));
        } catch (ServiceRefused refused) {
            return Templates.charges(
                    new ImportedChargePage(List.of(), null), marked(asked, refused), new Paging(null, null));
        }
    }

    private static FormDraft marked(FormDraft asked, ServiceRefused refused) {
        if (refused.status() != BAD_REQUEST || refused.problem().allFaults().isEmpty()) {
            throw refused;
        }
        return asked.with(refused.problem().allFaults());
    }
}
