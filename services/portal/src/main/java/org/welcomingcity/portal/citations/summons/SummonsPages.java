package org.welcomingcity.portal.citations.summons;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
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
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.contract.citations.AddressForm;
import org.welcomingcity.contract.citations.CitationView;
import org.welcomingcity.contract.citations.CitationsApi;
import org.welcomingcity.contract.citations.SummonsList;
import org.welcomingcity.contract.citations.SummonsView;
import org.welcomingcity.contract.citations.SummonsesApi;
import org.welcomingcity.portal.citations.access.CitationsRights;
import org.welcomingcity.portal.citations.access.Rights;
import org.welcomingcity.portal.citations.people.Colleagues;
import org.welcomingcity.portal.citations.terms.CitationTerms;
import org.welcomingcity.portal.citations.terms.Reading;
import org.welcomingcity.portal.frame.form.DeclaredForm;
import org.welcomingcity.portal.frame.form.Forms;
import org.welcomingcity.portal.frame.form.SeenState;
import org.welcomingcity.portal.frame.form.ShownForm;
import org.welcomingcity.portal.frame.language.Spoken;
import org.welcomingcity.portal.frame.page.Address;
import org.welcomingcity.portal.frame.page.Banner;
import org.welcomingcity.portal.service.ServiceAnswers;
import org.welcomingcity.portal.service.ServiceCalls;

/** The court's summonses: recorded, served attempt by attempt, and returned. */
@Path("/citations/{number}/summonses")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class SummonsPages {

    @CheckedTemplate(basePath = "citations/summons")
    static class Templates {
        private Templates() {}

        static native TemplateInstance summonses(
                CitationView citation, SummonsList found, ShownForm taking, @Nullable Banner banner);

        static native TemplateInstance summons(
                CitationView citation,
                SummonsView summons,
                boolean attemptable,
                boolean returnable,
                ShownForm attempt,
                ShownForm giveBack,
                @Nullable Banner banner);
    }

    private final CitationsApi citations;
    private final SummonsesApi summonses;
    private final ServiceCalls calls;
    private final Forms forms;
    private final SummonsForms summonsForms;
    private final Colleagues colleagues;
    private final CitationsRights rights;
    private final CitationTerms citationTerms;
    private final SummonsWords summonsWords;

    SummonsPages(
            @RestClient CitationsApi citations,
            @RestClient SummonsesApi summonses,
            ServiceCalls calls,
            Forms forms,
            SummonsForms summonsForms,
            Colleagues colleagues,
            CitationsRights rights,
            @Spoken CitationTerms citationTerms,
            @Spoken SummonsWords summonsWords) {
        this.citations = citations;
        this.summonses = summonses;
        this.calls = calls;
        this.forms = forms;
        this.summonsForms = summonsForms;
        this.colleagues = colleagues;
        this.rights = rights;
        this.citationTerms = citationTerms;
        this.summonsWords = summonsWords;
    }

    @GET
    @PermissionsAllowed(Rights.READ_CITATION)
    public TemplateInstance list(String number, @QueryParam("done") @Nullable String done) {
        return listed(number, null, news(done));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed(Rights.REPORT_OUTCOMES)
    public Response take(String number, MultivaluedMap<String, String> typed) {
        return forms.send(
                summonsForms.taking(number),
                typed,
                sent -> calls.send(
                        "POST",
                        Address.of("/api/v1/citations/{number}/summonses", number),
                        sent.state(),
                        sent.key(),
                        sent.body()),
                address(number, "", "taken"),
                forms.compared(() -> inWords(ServiceAnswers.of(() -> summonses.listSummonses(number)))),
                (again, banner) -> listed(number, again, banner));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_CITATION)
    public TemplateInstance summons(String number, UUID id, @QueryParam("done") @Nullable String done) {
        return one(number, id, null, news(done));
    }

    @POST
    @Path("/{id}/attempts")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed(Rights.REPORT_PROGRESS)
    public Response attempt(String number, UUID id, MultivaluedMap<String, String> typed) {
        return serve(number, id, summonsForms.attempt(number, id), "attempts", typed, "attempted");
    }

    @POST
    @Path("/{id}/return")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed(Rights.REPORT_PROGRESS)
    public Response giveBack(String number, UUID id, MultivaluedMap<String, String> typed) {
        return serve(number, id, summonsForms.giveBack(number, id), "return", typed, "returned");
    }

    private Response serve(
            String number, UUID id, DeclaredForm form, String verb, MultivaluedMap<String, String> typed, String done) {
        return forms.send(
                form,
                typed,
                sent -> calls.send(
                        "POST",
                        Address.of("/api/v1/citations/{number}/summonses/{id}/{verb}", number, id, verb),
                        sent.state(),
                        sent.key(),
                        sent.body()),
                address(number, "/" + id, done),
                forms.compared(() -> inWords(find(ServiceAnswers.of(() -> summonses.listSummonses(number)), id))),
                (again, banner) -> one(number, id, again, banner));
    }

    private TemplateInstance listed(String number, Forms.@Nullable NotTaken again, @Nullable Banner banner) {
        var citation = ServiceAnswers.of(() -> citations.readCitation(number, null, Reading.plain()));
        var found = ServiceAnswers.versioned(() -> summonses.listSummonses(number));
        var routing = citation.routing();
        var court = routing == null ? null : routing.court();
        var form = summonsForms.taking(number).filledWith(court == null ? Map.of() : Map.of("court", court));
        var seen = new SeenState(found.state(), inWords(found.value()));
        return Templates.summonses(
                citation,
                found.value(),
                forms.shown(form, seen, again)
                        .unfoldedIf(found.value().summonses().isEmpty()),
                banner);
    }

    private TemplateInstance one(String number, UUID id, Forms.@Nullable NotTaken again, @Nullable Banner banner) {
        var citation = ServiceAnswers.of(() -> citations.readCitation(number, null, Reading.plain()));
        var found = ServiceAnswers.versioned(() -> summonses.listSummonses(number));
        var summons = find(found.value(), id);
        var seen = new SeenState(found.state(), inWords(summons));
        var giveBack = forms.shown(summonsForms.giveBack(number, id), seen, again);
        var attempt = attemptOn(citation, summonsForms.attempt(number, id));
        return Templates.summons(
                citation,
                summons,
                offers(found.value(), "recordServiceAttempt", id),
                offers(found.value(), "returnService", id),
                forms.shown(attempt, seen, again).unfoldedIf(again == null && SummonsExtensions.tries(summons) == 0),
                giveBack,
                banner);
    }

    // Most attempts are made by whoever reports them, at the address that stands on the citation.
    private DeclaredForm attemptOn(CitationView citation, DeclaredForm attempt) {
        var filled = new HashMap<>(attempt.filled());
        filled.put("server", rights.isReportsOutcomes() ? "" : colleagues.me());
        filled.put("place", address(citation.driver().address()));
        return attempt.filledWith(filled);
    }

    private static String address(@Nullable AddressForm address) {
        if (address == null) {
            return "";
        }
        var town = List.of(
                Objects.requireNonNullElse(address.city(), ""),
                (Objects.requireNonNullElse(address.state(), "")
                                + " "
                                + Objects.requireNonNullElse(address.postalCode(), ""))
                        .strip());
        return String.join(
                ", ",
                Stream.concat(
                                Stream.of(
                                        Objects.requireNonNullElse(address.line1(), ""),
                                        Objects.requireNonNullElse(address.line2(), "")),
                                town.stream())
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    private static boolean offers(SummonsList found, String action, UUID summons) {
        return found.offers().stream()
                .anyMatch(offer -> offer.action().equals(action) && offer.href().contains("/" + summons + "/"));
    }

    private static SummonsView find(SummonsList found, UUID id) {
        return found.summonses().stream()
                .filter(summons -> summons.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    // The state in a few words, for when it is no longer so.
    private String inWords(SummonsList found) {
        return summonsWords.summonsesPicture(
                citationTerms.citationStatus(found.status()), found.summonses().size());
    }

    private String inWords(SummonsView summons) {
        return summonsWords.summonsPicture(
                summonsWords.summonsStatus(summons.status()), SummonsExtensions.tries(summons));
    }

    private @Nullable Banner news(@Nullable String done) {
        return switch (done) {
            case "taken" -> Banner.of(Banner.Tone.GOOD, summonsWords.takenNow(), summonsWords.takenNowText());
            case "attempted" -> Banner.of(Banner.Tone.GOOD, summonsWords.attemptedNow(), "");
            case "returned" -> Banner.of(Banner.Tone.GOOD, summonsWords.returnedNow(), "");
            case null, default -> null;
        };
    }

    private static String address(String number, String under, String done) {
        return UriBuilder.fromPath("/citations/{number}/summonses" + under)
                .queryParam("done", done)
                .build(number)
                .toString();
    }
}
