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
import org.jspecify.annotations.Nullable;
import org.welcomingcity.portal.citations.access.CitationsRights;
import org.welcomingcity.portal.citations.access.Rights;
import org.welcomingcity.portal.citations.terms.CitationTerms;
import org.welcomingcity.portal.frame.form.Forms;
import org.welcomingcity.portal.frame.form.Option;
import org.welcomingcity.portal.frame.form.SeenState;
import org.welcomingcity.portal.frame.form.ShownForm;
import org.welcomingcity.portal.frame.language.Spoken;
import org.welcomingcity.portal.frame.page.Banner;
import org.welcomingcity.portal.service.Citation;
import org.welcomingcity.portal.service.Citations;
import org.welcomingcity.portal.service.Contest;
import org.welcomingcity.portal.service.Contests;
import org.welcomingcity.portal.service.Disposition;
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
                Citation citation, Contest contest, List<ShownForm> forms, @Nullable Banner banner);
    }

    private final Citations citations;
    private final Contests contests;
    private final ServiceCalls calls;
    private final Forms forms;
    private final ContestForms contestForms;
    private final CitationsRights rights;
    private final CitationTerms citationTerms;
    private final ContestWords contestWords;

    ContestPages(
            Citations citations,
            Contests contests,
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
                forms.compared(() -> inWords(contests.contest(number).value())),
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
        var citation = citations.citation(number).value();
        var found = contests.contest(number);
        var contest = found.value();
        var hearing = contest.openHearing().map(open -> open.id().toString()).orElse("");
        var lines = contest.lines().stream().map(this::line).toList();
        var open = contestForms.all(number, hearing, citation.isGoesToCourt(), lines).stream()
                .filter(form -> isOpen(form.name(), contest))
                .toList();
        return Templates.contest(
                citation, contest, forms.shown(open, new SeenState(found.state(), inWords(contest)), again), banner);
    }

    // What the caller may report, and what the citation's state leaves to be reported.
    private boolean isOpen(String form, Contest contest) {
        var reports = rights.isReportsOutcomes();
        var ended = contest.status() == Citation.Status.VOID || contest.status() == Citation.Status.CLOSED;
        var hearing = contest.openHearing();
        var awaits = hearing.filter(open -> open.status() == Contest.HearingStatus.AWAITING_GOOD_CAUSE)
                .isPresent();
        return switch (form) {
            case "request" -> reports && hearing.isEmpty() && canBeHeard(contest);
            case "cause" -> reports && awaits && !ended;
            case "notice" -> reports && hearing.isPresent() && !awaits && !ended;
            case "avoid" -> rights.isReportsProgress() && hearing.isPresent() && !ended;
            case "outcome" -> reports && canBeDecided(contest);
            case "appeal" ->
                reports
                        && contest.status() == Citation.Status.HEARING_REQUESTED
                        && !contest.outcomes().isEmpty()
                        && !contest.appealOpen();
            case "payment" -> reports && !ended && contest.lines().stream().anyMatch(ContestPages::payable);
            case "default" -> reports && contest.may("ENTER_DEFAULT");
            case "closing" -> reports && contest.may("CLOSE");
            default -> false;
        };
    }

    // What is on its way waits on file until the copies are acknowledged.
    private static boolean canBeHeard(Contest contest) {
        return switch (contest.status()) {
            case ISSUED, DELIVERED_AT_SCENE, DELIVERED_LATE, COPIES_WITH_CHIEF ->
                switch (contest.kind()) {
                    case CIVIL, CRIMINAL -> true;
                    case WARNING, ARREST -> false;
                };
            default -> contest.may("REQUEST_HEARING") || contest.may("REQUEST_MAGISTRATE_HEARING");
        };
    }

    private static boolean canBeDecided(Contest contest) {
        return switch (contest.status()) {
            case HEARING_REQUESTED, SENT_COURT, HEARING_4D, COMPLAINT_ISSUED, NO_COMPLAINT -> true;
            default -> false;
        };
    }

    private static boolean payable(Contest.Line line) {
        return line.disposition() == Disposition.CIVIL && !line.paid();
    }

    private ContestForms.Line line(Contest.Line line) {
        var outcomes = switch (line.disposition()) {
            case WARNING -> List.<Contest.Outcome>of();
            case CIVIL ->
                List.of(Contest.Outcome.RESPONSIBLE, Contest.Outcome.NOT_RESPONSIBLE, Contest.Outcome.DISMISSED);
            case CRIMINAL, ARREST ->
                List.of(
                        Contest.Outcome.COMPLAINT_ISSUED,
                        Contest.Outcome.NO_COMPLAINT,
                        Contest.Outcome.GUILTY,
                        Contest.Outcome.NOT_GUILTY,
                        Contest.Outcome.CONTINUED_WITHOUT_FINDING,
                        Contest.Outcome.DISMISSED);
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
    private String inWords(Contest contest) {
        var hearing = contest.openHearing()
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
