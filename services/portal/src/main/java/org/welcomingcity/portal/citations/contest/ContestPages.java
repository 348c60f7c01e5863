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
import org.welcomingcity.contract.citations.CitationStatus;
import org.welcomingcity.contract.citations.CitationView;
import org.welcomingcity.contract.citations.CitationsApi;
import org.welcomingcity.contract.citations.ContestView;
import org.welcomingcity.contract.citations.Disposition;
import org.welcomingcity.contract.citations.HearingStatus;
import org.welcomingcity.contract.citations.HearingsAndOutcomesApi;
import org.welcomingcity.contract.citations.LineOutcome;
import org.welcomingcity.contract.citations.LineView;
import org.welcomingcity.contract.citations.Move;
import org.welcomingcity.portal.citations.access.CitationsRights;
import org.welcomingcity.portal.citations.access.Rights;
import org.welcomingcity.portal.citations.terms.CitationExtensions;
import org.welcomingcity.portal.citations.terms.CitationTerms;
import org.welcomingcity.portal.frame.form.Forms;
import org.welcomingcity.portal.frame.form.Option;
import org.welcomingcity.portal.frame.form.SeenState;
import org.welcomingcity.portal.frame.form.ShownForm;
import org.welcomingcity.portal.frame.language.Spoken;
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
    private final CitationsRights rights;
    private final CitationTerms citationTerms;
    private final ContestWords contestWords;

    ContestPages(
            @RestClient CitationsApi citations,
            @RestClient HearingsAndOutcomesApi contests,
            ServiceCalls calls,
            Forms forms,
            ContestForms contestForms,
            CitationsRights rights,
            @Spoken CitationTerms citationTerms,
            @Spoken ContestWords contestWords) {
        this.citations = citations;
        this.contests = contests;
        this.calls = calls;
        this.forms = forms;
        this.contestForms = contestForms;
        this.rights = rights;
        this.citationTerms = citationTerms;
        this.contestWords = contestWords;
    }

    @GET
    @PermissionsAllowed(Rights.READ_CITATION)
    public TemplateInstance read(String number, @QueryParam("done") @Nullable String done) {
        return page(
                number,
                null,
                done == null ? null : Banner.of(Banner.Tone.GOOD, contestWords.recordedNow(), title(done)));
    }

    @POST
    @Path("/{form: .+}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed(Rights.REPORT_PROGRESS)
    public Response report(String number, @PathParam("form") String below, MultivaluedMap<String, String> typed) {
        var form = contestForms.sentTo(number, below);
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

    private String title(String done) {
        return contestForms.all("", "", false, List.of()).stream()
                .filter(form -> form.name().equals(done))
                .map(form -> form.words().title())
                .findFirst()
                .orElse("");
    }

    private TemplateInstance page(String number, Forms.@Nullable NotTaken again, @Nullable Banner banner) {
        var citation = ServiceAnswers.of(() -> citations.readCitation(number, null));
        var found = ServiceAnswers.versioned(() -> contests.readContest(number));
        var contest = found.value();
        var hearing = ContestExtensions.openHearing(contest)
                .map(open -> open.id().toString())
                .orElse("");
        var lines = contest.lines().stream().map(this::line).toList();
        var open = contestForms.all(number, hearing, CitationExtensions.goesToCourt(citation), lines).stream()
                .filter(form -> isOpen(form.name(), contest))
                .toList();
        return Templates.contest(
                citation, contest, forms.shown(open, new SeenState(found.state(), inWords(contest)), again), banner);
    }

    // What the caller may report, and what the citation's state leaves to be reported.
    private boolean isOpen(String form, ContestView contest) {
        var reports = rights.isReportsOutcomes();
        var ended = contest.status() == CitationStatus.VOID || contest.status() == CitationStatus.CLOSED;
        var hearing = ContestExtensions.openHearing(contest);
        var awaits = hearing.filter(open -> open.status() == HearingStatus.AWAITING_GOOD_CAUSE)
                .isPresent();
        return switch (form) {
            case "request" -> reports && hearing.isEmpty() && canBeHeard(contest);
            case "cause" -> reports && awaits && !ended;
            case "notice" -> reports && hearing.isPresent() && !awaits && !ended;
            case "avoid" -> rights.isReportsProgress() && hearing.isPresent() && !ended;
            case "outcome" -> reports && canBeDecided(contest);
            case "appeal" ->
                reports
                        && contest.status() == CitationStatus.HEARING_REQUESTED
                        && !contest.outcomes().isEmpty()
                        && !ContestExtensions.appealOpen(contest);
            case "payment" -> reports && !ended && contest.lines().stream().anyMatch(ContestPages::payable);
            case "default" -> reports && ContestExtensions.may(contest, Move.ENTER_DEFAULT);
            case "closing" -> reports && ContestExtensions.may(contest, Move.CLOSE);
            default -> false;
        };
    }

    // What is on its way waits on file until the copies are acknowledged.
    private static boolean canBeHeard(ContestView contest) {
        return switch (contest.status()) {
            case ISSUED, DELIVERED_AT_SCENE, DELIVERED_LATE, COPIES_WITH_CHIEF ->
                switch (contest.kind()) {
                    case CIVIL, CRIMINAL -> true;
                    case WARNING, ARREST -> false;
                };
            default ->
                ContestExtensions.may(contest, Move.REQUEST_HEARING)
                        || ContestExtensions.may(contest, Move.REQUEST_MAGISTRATE_HEARING);
        };
    }

    private static boolean canBeDecided(ContestView contest) {
        return switch (contest.status()) {
            case HEARING_REQUESTED, SENT_COURT, HEARING_4D, COMPLAINT_ISSUED, NO_COMPLAINT -> true;
            default -> false;
        };
    }

    private static boolean payable(LineView line) {
        return line.disposition() == Disposition.CIVIL && !line.paid();
    }

    private ContestForms.Line line(LineView line) {
        var outcomes = switch (line.disposition()) {
            case WARNING -> List.<LineOutcome>of();
            case CIVIL -> List.of(LineOutcome.RESPONSIBLE, LineOutcome.NOT_RESPONSIBLE, LineOutcome.DISMISSED);
            case CRIMINAL, ARREST ->
                List.of(
                        LineOutcome.COMPLAINT_ISSUED,
                        LineOutcome.NO_COMPLAINT,
                        LineOutcome.GUILTY,
                        LineOutcome.NOT_GUILTY,
                        LineOutcome.CONTINUED_WITHOUT_FINDING,
                        LineOutcome.DISMISSED);
        };
        return new ContestForms.Line(
                line.line(),
                line.title(),
                outcomes.stream()
                        .map(outcome -> Option.of(outcome, contestWords.outcome(outcome)))
                        .toList(),
                line.disposition() == Disposition.CIVIL,
                payable(line));
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
