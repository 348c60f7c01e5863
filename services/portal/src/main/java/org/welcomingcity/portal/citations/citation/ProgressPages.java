package org.welcomingcity.portal.citations.citation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.contract.citations.CitationView;
import org.welcomingcity.contract.citations.CitationsApi;
import org.welcomingcity.portal.citations.access.Rights;
import org.welcomingcity.portal.citations.terms.CitationExtensions;
import org.welcomingcity.portal.citations.terms.CitationTerms;
import org.welcomingcity.portal.citations.terms.Reading;
import org.welcomingcity.portal.frame.form.Forms;
import org.welcomingcity.portal.frame.form.SeenState;
import org.welcomingcity.portal.frame.form.ShownForm;
import org.welcomingcity.portal.frame.language.Spoken;
import org.welcomingcity.portal.frame.page.Address;
import org.welcomingcity.portal.frame.page.Banner;
import org.welcomingcity.portal.service.ServiceAnswers;
import org.welcomingcity.portal.service.ServiceCalls;

/** How a citation gets from the roadside to the registrar or the court: the violator's copy, the others, and their way. */
@Path("/citations/{number}/progress")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ProgressPages {

    @CheckedTemplate(basePath = "citations/citation")
    static class Templates {
        private Templates() {}

        static native TemplateInstance progress(
                CitationView citation,
                @Nullable ShownForm delivery,
                @Nullable ShownForm copies,
                @Nullable ShownForm forwarding,
                @Nullable Banner banner);
    }

    private final CitationsApi citations;
    private final ServiceCalls calls;
    private final Forms forms;
    private final ProgressForms progressForms;
    private final CitationTerms citationTerms;

    ProgressPages(
            @RestClient CitationsApi citations,
            ServiceCalls calls,
            Forms forms,
            ProgressForms progressForms,
            @Spoken CitationTerms citationTerms) {
        this.citations = citations;
        this.calls = calls;
        this.forms = forms;
        this.progressForms = progressForms;
        this.citationTerms = citationTerms;
    }

    @GET
    @PermissionsAllowed(Rights.READ_CITATION)
    public TemplateInstance read(String number) {
        return page(number, null, null);
    }

    @POST
    @Path("/{form: delivery|copies}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed(Rights.REPORT_PROGRESS)
    public Response report(String number, String form, MultivaluedMap<String, String> typed) {
        return send(number, form, typed);
    }

    @POST
    @Path("/forwardings")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed(Rights.REPORT_OUTCOMES)
    public Response forwarded(String number, MultivaluedMap<String, String> typed) {
        return send(number, "forwardings", typed);
    }

    private Response send(String number, String form, MultivaluedMap<String, String> typed) {
        return forms.send(
                progressForms.sentTo(number, form),
                typed,
                sent -> calls.send(
                        "POST",
                        Address.of("/api/v1/citations/{number}/{form}", number, form),
                        sent.state(),
                        sent.key(),
                        sent.body()),
                UriBuilder.fromPath("/citations/{number}/progress")
                        .build(number)
                        .toString(),
                forms.compared(
                        () -> inWords(ServiceAnswers.of(() -> citations.readCitation(number, null, Reading.plain())))),
                (again, banner) -> page(number, again, banner));
    }

    private TemplateInstance page(String number, Forms.@Nullable NotTaken again, @Nullable Banner banner) {
        var found = ServiceAnswers.versioned(() -> citations.readCitation(number, null, Reading.plain()));
        var seen = new SeenState(found.state(), inWords(found.value()));
        return Templates.progress(
                found.value(),
                CitationExtensions.offered(found.value(), "deliverCitation")
                        .map(offer -> forms.shown(progressForms.delivery(number, offer), seen, again))
                        .orElse(null),
                CitationExtensions.offered(found.value(), "handInCopies")
                        .map(offer -> forms.shown(progressForms.copies(number), seen, again))
                        .orElse(null),
                CitationExtensions.offered(found.value(), "forwardCitation")
                        .map(offer -> forms.shown(progressForms.forwarding(number, offer), seen, again))
                        .orElse(null),
                banner);
    }

    private String inWords(CitationView citation) {
        return citationTerms.citationStatus(citation.status());
    }
}
