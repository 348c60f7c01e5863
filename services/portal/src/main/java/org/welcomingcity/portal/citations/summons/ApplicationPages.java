package org.welcomingcity.portal.citations.summons;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.contract.citations.CitationView;
import org.welcomingcity.contract.citations.CitationsApi;
import org.welcomingcity.contract.citations.PacketView;
import org.welcomingcity.contract.citations.SummonsesApi;
import org.welcomingcity.contract.citations.WitnessForm;
import org.welcomingcity.portal.citations.access.Rights;
import org.welcomingcity.portal.citations.terms.CitationExtensions;
import org.welcomingcity.portal.citations.terms.Reading;
import org.welcomingcity.portal.frame.form.DeclaredForm;
import org.welcomingcity.portal.frame.form.Forms;
import org.welcomingcity.portal.frame.form.SeenState;
import org.welcomingcity.portal.frame.form.ShownForm;
import org.welcomingcity.portal.frame.language.Spoken;
import org.welcomingcity.portal.frame.language.SpokenLanguage;
import org.welcomingcity.portal.frame.page.Address;
import org.welcomingcity.portal.frame.page.Banner;
import org.welcomingcity.portal.frame.page.CityTimes;
import org.welcomingcity.portal.frame.page.Download;
import org.welcomingcity.portal.service.FilesApi;
import org.welcomingcity.portal.service.ServiceAnswers;
import org.welcomingcity.portal.service.ServiceCalls;
import org.welcomingcity.portal.service.ServiceRefused;
import org.welcomingcity.portal.service.Versioned;

/** The application for criminal complaint: written, seen, signed, and taken away on paper or for machines. */
@Path("/citations/{number}/complaint-application")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ApplicationPages {

    /** As many witnesses as the service takes. */
    private static final int MOST = 20;

    @CheckedTemplate(basePath = "citations/summons")
    static class Templates {
        private Templates() {}

        static native TemplateInstance application(
                CitationView citation,
                @Nullable PacketView application,
                String picture,
                boolean writable,
                boolean signable,
                ShownForm preparation,
                ShownForm signature,
                @Nullable Banner banner);
    }

    private final CitationsApi citations;
    private final FilesApi files;
    private final SummonsesApi summonses;
    private final ServiceCalls calls;
    private final Forms forms;
    private final SummonsForms summonsForms;
    private final SummonsWords summonsWords;
    private final SpokenLanguage language;

    ApplicationPages(
            @RestClient CitationsApi citations,
            @RestClient FilesApi files,
            @RestClient SummonsesApi summonses,
            ServiceCalls calls,
            Forms forms,
            SummonsForms summonsForms,
            @Spoken SummonsWords summonsWords,
            SpokenLanguage language) {
        this.citations = citations;
        this.files = files;
        this.summonses = summonses;
        this.calls = calls;
        this.forms = forms;
        this.summonsForms = summonsForms;
        this.summonsWords = summonsWords;
        this.language = language;
    }

    @GET
    @PermissionsAllowed(Rights.READ_CITATION)
    public TemplateInstance read(String number, @QueryParam("done") @Nullable String done) {
        var banner = switch (done) {
            case "prepared" -> Banner.of(Banner.Tone.GOOD, summonsWords.preparedNow(), summonsWords.preparedNowText());
            case "signed" -> Banner.of(Banner.Tone.GOOD, summonsWords.signedNow(), "");
            case null, default -> null;
        };
        return page(number, null, 0, banner);
    }

    @GET
    @Path("/application.pdf")
    @Produces(MediaType.WILDCARD)
    @PermissionsAllowed(Rights.READ_CITATION)
    public Response print(String number) {
        return Download.download(
                ServiceAnswers.of(() -> files.applicationOnPaper(number)),
                "application/pdf",
                "complaint-application.pdf");
    }

    @GET
    @Path("/application.xml")
    @Produces(MediaType.WILDCARD)
    @PermissionsAllowed(Rights.READ_CITATION)
    public Response export(String number) {
        return Download.download(
                ServiceAnswers.of(() -> files.application(number)), "application/xml", "complaint-application.xml");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed(Rights.WRITE_APPLICATION)
    public Response prepare(String number, MultivaluedMap<String, String> typed) {
        var rows = rowsIn(typed);
        if (typed.containsKey("more")) {
            var more = forms.unsent(summonsForms.preparation(number, rows), typed);
            return Response.ok(page(number, more, rows + 1, null)).build();
        }
        return send(number, summonsForms.preparation(number, rows), "", typed, "prepared", rows);
    }

    @POST
    @Path("/signature")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed(Rights.WRITE_APPLICATION)
    public Response sign(String number, MultivaluedMap<String, String> typed) {
        return send(number, summonsForms.signature(number), "/signature", typed, "signed", 0);
    }

    private Response send(
            String number,
            DeclaredForm form,
            String verb,
            MultivaluedMap<String, String> typed,
            String done,
            int rows) {
        return forms.send(
                form,
                typed,
                sent -> calls.send(
                        "POST",
                        Address.of("/api/v1/citations/{number}/complaint-application", number) + verb,
                        sent.state(),
                        sent.key(),
                        sent.body()),
                UriBuilder.fromPath(address(number))
                        .queryParam("done", done)
                        .build()
                        .toString(),
                forms.compared(
                        () -> inWords(application(number).map(Versioned::value).orElse(null))),
                (again, banner) -> page(number, again, rows, banner));
    }

    private TemplateInstance page(String number, Forms.@Nullable NotTaken again, int rows, @Nullable Banner banner) {
        var citation = ServiceAnswers.versioned(() -> citations.readCitation(number, null, Reading.plain()));
        var found = application(number);
        var application = found.map(Versioned::value).orElse(null);
        var seen = new SeenState(found.map(Versioned::state).orElse(citation.state()), inWords(application));
        var written = written(citation.value(), application);
        var offers = application == null
                ? ServiceAnswers.of(() -> summonses.listSummonses(number)).offers()
                : application.offers();
        var preparation = summonsForms
                .preparation(
                        number, Math.clamp(Math.max(rows, witnesses(application).size()), 1, MOST))
                .filledWith(written);
        return Templates.application(
                citation.value(),
                application,
                inWords(application),
                CitationExtensions.include(offers, "prepareComplaintApplication"),
                CitationExtensions.include(offers, "signComplaintApplication"),
                forms.shown(preparation, seen, again),
                forms.shown(summonsForms.signature(number), seen, again),
                banner);
    }

    // What stands in the form before anybody types: the application so far, or the court the policy has for it.
    private static Map<String, String> written(CitationView citation, @Nullable PacketView application) {
        var values = new HashMap<String, String>();
        if (application == null) {
            var routing = citation.routing();
            var court = routing == null ? null : routing.court();
            if (court != null) {
                values.put("court", court);
            }
            return values;
        }
        values.put("court", application.court());
        values.put("incident", Objects.requireNonNullElse(application.incident(), ""));
        values.put("facts", application.facts());
        var witnesses = witnesses(application);
        for (var row = 0; row < witnesses.size(); row++) {
            var witness = witnesses.get(row);
            var entry = "witnesses[%d].".formatted(row);
            values.put(entry + "name", Objects.requireNonNullElse(witness.name(), ""));
            values.put(entry + "capacity", Objects.requireNonNullElse(witness.capacity(), ""));
            values.put(entry + "contact", Objects.requireNonNullElse(witness.contact(), ""));
        }
        return values;
    }

    private static List<WitnessForm> witnesses(@Nullable PacketView application) {
        return application == null ? List.of() : Objects.requireNonNullElse(application.witnesses(), List.of());
    }

    private String inWords(@Nullable PacketView application) {
        if (application == null) {
            return summonsWords.applicationNone();
        }
        return application.signed()
                ? summonsWords.applicationSignedBy(Objects.requireNonNullElse(application.signedBy(), ""))
                : summonsWords.applicationWrittenBy(
                        application.preparedBy(), CityTimes.inWords(application.preparedAt(), language.now()));
    }

    // As many as the page had, at most as many as the service takes.
    private static int rowsIn(MultivaluedMap<String, String> typed) {
        return IntStream.range(0, MOST)
                .filter(row -> typed.containsKey("witnesses[%d].name".formatted(row)))
                .map(row -> row + 1)
                .max()
                .orElse(1);
    }

    private static String address(String number) {
        return UriBuilder.fromPath("/citations/{number}/complaint-application")
                .build(number)
                .toString();
    }

    /** The application and its state; empty where none is prepared. */
    private Optional<Versioned<PacketView>> application(String number) {
        try {
            return Optional.of(ServiceAnswers.versioned(() -> summonses.readComplaintApplication(number)));
        } catch (ServiceRefused refused) {
            if (refused.problem().code().equals("no-application")) {
                return Optional.empty();
            }
            throw refused;
        }
    }
}
