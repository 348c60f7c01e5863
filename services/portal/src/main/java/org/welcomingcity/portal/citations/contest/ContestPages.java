package org.welcomingcity.portal.citations.contest;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.contract.citations.CitationView;
import org.welcomingcity.contract.citations.CitationsApi;
import org.welcomingcity.contract.citations.ContestView;
import org.welcomingcity.contract.citations.HearingsAndOutcomesApi;
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

/** What comes after a citation was sent: a hearing is asked for and held, the court decides, somebody appeals or pays. */
@Path("/citations/{number}/contest")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ContestPages {

    @CheckedTemplate(basePath = "citations/contest")
    static class Templates {
        private Templates() {}

        static native TemplateInstance contest(
                CitationView citation, ContestView contest, List<ShownForm> forms, @Nullable Banner banner);
    }

    private final CitationsApi citations;
    private final HearingsAndOutcomesApi contests;
    private final ServiceCalls calls;
    private final Forms forms;
    private final ContestForms contestForms;
    private final CitationTerms citationTerms;
    private final ContestWords contestWords;

    ContestPages(
            @RestClient CitationsApi citations,
            @RestClient HearingsAndOutcomesApi contests,
            ServiceCalls calls,
            Forms forms,
            ContestForms contestForms,
            @Spoken CitationTerms citationTerms,
            @Spoken ContestWords contestWords) {
        this.citations = citations;
        this.contests = contests;
        this.calls = calls;
        this.forms = forms;
        this.contestForms = contestForms;
        this.citationTerms = citationTerms;
        this.contestWords = contestWords;
    }

    @GET
    @PermissionsAllowed(Rights.READ_CITATION)
    public TemplateInstance read(String number, @QueryParam("done") @Nullable String done) {
        return page(
                number,
                null,
                done == null
                        ? null
                        : Banner.of(Banner.Tone.GOOD, contestWords.recordedNow(), contestForms.titleOf(done)));
    }

    @POST
    @Path("/{form: [a-z]+|hearings/[0-9a-f-]+/[a-z-]+}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed(Rights.REPORT_PROGRESS)
    public Response report(String number, @PathParam("form") String below, MultivaluedMap<String, String> typed) {
        var form = contestForms.sentTo(Address.of("/citations/{number}/contest/", number) + below);
        return forms.send(
                form,
                typed,
                sent -> calls.send("POST", "/api/v1" + form.address(), sent.state(), sent.key(), sent.body()),
                UriBuilder.fromPath("/citations/{number}/contest")
                        .queryParam("done", form.name())
                        .build(number)
                        .toString(),
                forms.compared(() -> inWords(ServiceAnswers.of(() -> contests.readContest(number)))),
                (again, banner) -> page(number, again, banner));
    }

    private TemplateInstance page(String number, Forms.@Nullable NotTaken again, @Nullable Banner banner) {
        var citation = ServiceAnswers.of(() -> citations.readCitation(number, null, Reading.plain()));
        var found = ServiceAnswers.versioned(() -> contests.readContest(number));
        var contest = found.value();
        var offered = contestForms.offered(contest, CitationExtensions.goesToCourt(citation));
        return Templates.contest(
                citation, contest, forms.shown(offered, new SeenState(found.state(), inWords(contest)), again), banner);
    }

    // The state in a few words, for when it is no longer so.
    private String inWords(ContestView contest) {
        var hearing = ContestExtensions.openHearing(contest)
                .map(open -> contestWords.hearingStatus(open.status()))
                .orElseGet(contestWords::hearingNone);
        return contestWords.contestPicture(
                citationTerms.citationStatus(contest.status()),
                hearing,
                contest.outcomes().size(),
                contest.appeals().size(),
                contest.payments().size());
    }
}
