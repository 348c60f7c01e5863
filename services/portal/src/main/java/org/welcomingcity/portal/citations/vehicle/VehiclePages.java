package org.welcomingcity.portal.citations.vehicle;

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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.contract.citations.CatalogueApi;
import org.welcomingcity.contract.citations.CitationView;
import org.welcomingcity.contract.citations.CitationsApi;
import org.welcomingcity.contract.citations.RunningOpportunity;
import org.welcomingcity.contract.citations.Use;
import org.welcomingcity.contract.citations.VehicleChoice;
import org.welcomingcity.portal.citations.access.Rights;
import org.welcomingcity.portal.citations.shell.Section;
import org.welcomingcity.portal.citations.shell.ShellWords;
import org.welcomingcity.portal.citations.terms.CitationExtensions;
import org.welcomingcity.portal.citations.terms.Reading;
import org.welcomingcity.portal.frame.form.Forms;
import org.welcomingcity.portal.frame.form.Option;
import org.welcomingcity.portal.frame.form.SeenState;
import org.welcomingcity.portal.frame.form.ShownForm;
import org.welcomingcity.portal.frame.language.Spoken;
import org.welcomingcity.portal.frame.page.Address;
import org.welcomingcity.portal.frame.page.Banner;
import org.welcomingcity.portal.frame.page.CityClock;
import org.welcomingcity.portal.service.ServiceAnswers;
import org.welcomingcity.portal.service.ServiceCalls;

/**
 * The vehicle of a citation, and the car that waits for a licensed driver, as the officer at the roadside keeps it: the clock runs by the service's time, so a
 * reload, another phone or a battery that died change nothing of it.
 */
@Path("/citations/{number}/vehicle")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class VehiclePages {

    @CheckedTemplate(basePath = "citations/vehicle")
    static class Templates {
        private Templates() {}

        static native TemplateInstance vehicle(
                CitationView citation,
                String title,
                @Nullable RunningOpportunity opportunity,
                List<ShownForm> open,
                @Nullable Banner banner);
    }

    private final CitationsApi citations;
    private final CatalogueApi catalogue;
    private final ServiceCalls calls;
    private final Forms forms;
    private final VehicleForms vehicleForms;
    private final VehicleWords vehicleWords;
    private final ShellWords shellWords;

    VehiclePages(
            @RestClient CitationsApi citations,
            @RestClient CatalogueApi catalogue,
            ServiceCalls calls,
            Forms forms,
            VehicleForms vehicleForms,
            @Spoken VehicleWords vehicleWords,
            @Spoken ShellWords shellWords) {
        this.citations = citations;
        this.catalogue = catalogue;
        this.calls = calls;
        this.forms = forms;
        this.vehicleForms = vehicleForms;
        this.vehicleWords = vehicleWords;
        this.shellWords = shellWords;
    }

    @GET
    @PermissionsAllowed(Rights.READ_CITATION)
    public TemplateInstance read(String number) {
        return page(number, null, null);
    }

    @POST
    @Path("/{form: calls|end|choice}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed(Rights.KEEP_OPPORTUNITY)
    public Response send(String number, String form, MultivaluedMap<String, String> typed) {
        return forms.send(
                vehicleForms.sentTo(number, form),
                typed,
                sent -> calls.send(
                        "POST",
                        Address.of("/api/v1/citations/{number}/opportunity/{form}", number, form),
                        sent.state(),
                        sent.key(),
                        sent.body()),
                Address.of("/citations/{number}/vehicle", number),
                forms.compared(() -> inWords(ServiceAnswers.of(() -> citations.readOpportunity(number)))),
                (again, banner) -> page(number, again, banner));
    }

    private TemplateInstance page(String number, Forms.@Nullable NotTaken again, @Nullable Banner banner) {
        var citation = ServiceAnswers.of(() -> citations.readCitation(number, null, Reading.plain()));
        var title = shellWords.section(Section.VEHICLE);
        if (citation.choice().vehicle() != VehicleChoice.WAITING) {
            return Templates.vehicle(citation, title, null, List.of(), banner);
        }
        var found = ServiceAnswers.versioned(() -> citations.readOpportunity(number));
        var opportunity = found.value();
        var seen = new SeenState(found.state(), inWords(opportunity));
        var offers = opportunity.offers();
        var open = new ArrayList<ShownForm>();
        CitationExtensions.offered(offers, "recordCall")
                .ifPresent(offer -> open.add(forms.shown(vehicleForms.call(number), seen, again)));
        CitationExtensions.offered(offers, "endOpportunity")
                .ifPresent(offer -> open.add(
                        forms.shown(vehicleForms.end(number, offer, early(opportunity.startedAt())), seen, again)));
        CitationExtensions.offered(offers, "chooseForVehicle")
                .ifPresent(offer -> open.add(forms.shown(vehicleForms.choice(number, offer), seen, again)));
        return Templates.vehicle(citation, title, opportunity, List.copyOf(open), banner);
    }

    private List<Option> early(Instant startedAt) {
        var day = startedAt.atZone(CityClock.ZONE).toLocalDate().toString();
        return ServiceAnswers.of(() -> catalogue.listStatedGrounds(new CatalogueApi.ListStatedGrounds()
                        .use(Use.EARLY_END.name())
                        .on(day)))
                .stream()
                .map(ground -> Option.of(ground.key(), ground.title()))
                .toList();
    }

    private String inWords(RunningOpportunity opportunity) {
        return vehicleWords.opportunityState(opportunity.state());
    }
}
