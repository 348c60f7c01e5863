package org.welcomingcity.portal.citations.contest;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.portal.citations.access.CitationsRights;
import org.welcomingcity.portal.citations.terms.CitationTerms;
import org.welcomingcity.portal.frame.form.Attempts;
import org.welcomingcity.portal.frame.form.FormDraft;
import org.welcomingcity.portal.frame.form.Option;
import org.welcomingcity.portal.frame.form.TypedTimes;
import org.welcomingcity.portal.frame.language.FrameWords;
import org.welcomingcity.portal.frame.language.Spoken;
import org.welcomingcity.portal.frame.page.Banner;
import org.welcomingcity.portal.service.Citation;
import org.welcomingcity.portal.service.Citations;
import org.welcomingcity.portal.service.Contest;
import org.welcomingcity.portal.service.Contests;
import org.welcomingcity.portal.service.Disposition;

/** What comes after a citation was sent: a hearing is asked for and held, the court decides, somebody appeals or pays. */
@Path("/citations/{number}/contest")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ContestPages {

    @CheckedTemplate(basePath = "citations/contest")
    static class Templates {
        private Templates() {}

        static native TemplateInstance contest(
                Citation citation,
                Contest contest,
                String state,
                String picture,
                Doors may,
                List<Row> rows,
                Choices choices,
                FormDraft draft,
                String open,
                String key,
                @Nullable Banner banner);
    }

    /** Which forms stand open: what the caller may report, and what the citation's state leaves to be reported. */
    public record Doors(
            boolean request,
            boolean goodCause,
            boolean notice,
            boolean avoid,
            boolean outcome,
            boolean appeal,
            boolean payment,
            boolean enterDefault,
            boolean closing) {
        /** Whether any does. */
        public boolean isAny() {
            return request || goodCause || notice || avoid || outcome || appeal || payment || enterDefault || closing;
        }
    }

    /** A line of the citation in the forms. */
    public record Row(Contest.Line line, List<Option> outcomes, boolean payable) {
        /** The field of its outcome. */
        public String getOutcomeField() {
            return "outcome.%d.outcome".formatted(line.line());
        }

        /** The field of the amount the court set. */
        public String getOutcomeAmountField() {
            return "outcome.%d.amount".formatted(line.line());
        }

        /** The field of the amount that was paid. */
        public String getPayField() {
            return "payment.%d.amount".formatted(line.line());
        }
    }

    /** The answers the forms offer. */
    public record Choices(List<Option> yesNo, List<Option> parties, List<Option> deciders, List<Option> receivers) {}

    /** What is done with a form, on the state that was seen. */
    private interface Work {
        void with(ContestForm form, Contests.Report on);
    }

    private final Citations citations;
    private final Contests contests;
    private final Attempts attempts;
    private final CitationsRights rights;
    private final CitationTerms citationTerms;
    private final ContestWords contestWords;
    private final FrameWords frameWords;
    private final TypedTimes times;

    ContestPages(
            Citations citations,
            Contests contests,
            Attempts attempts,
            CitationsRights rights,
            @Spoken CitationTerms citationTerms,
            @Spoken ContestWords contestWords,
            @Spoken FrameWords frameWords,
            TypedTimes times) {
        this.citations = citations;
        this.contests = contests;
        this.attempts = attempts;
        this.rights = rights;
        this.citationTerms = citationTerms;
        this.contestWords = contestWords;
        this.frameWords = frameWords;
        this.times = times;
    }

    @GET
    @RolesAllowed({"officer", "supervisor", "chief", "citation-clerk", "auditor"})
    public TemplateInstance read(String number, @QueryParam("done") @Nullable String done) {
        var banner = done == null ? null : Banner.of(Banner.Tone.GOOD, contestWords.recordedNow(), title(done));
        return page(number, ContestForm.blank(filled()), "", newKey(), banner);
    }

    /** Where a browser lands that was sent to sign in again while it was posting. */
    @GET
    @Path("/{what:hearings|outcomes|appeals|payments|default|closing}")
    @RolesAllowed({"officer", "supervisor", "chief", "citation-clerk", "auditor"})
    public Response readInstead(String number) {
        return Response.seeOther(
                        UriBuilder.fromPath("/citations/{number}/contest").build(number))
                .build();
    }

    /** The same, where it was posting about one hearing. */
    @GET
    @Path("/hearings/{id}/{what:good-cause|notices|dates-to-avoid}")
    @RolesAllowed({"officer", "supervisor", "chief", "citation-clerk", "auditor"})
    public Response readHearingInstead(String number) {
        return readInstead(number);
    }

    @POST
    @Path("/hearings")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({"citation-clerk", "supervisor", "chief"})
    public Response request(String number, MultivaluedMap<String, String> typed) {
        return attempt(
                number,
                "request",
                typed,
                (form, on) -> contests.request(
                        on,
                        new Contest.RequestForm(
                                form.entered("requestedOn"),
                                form.entered("receivedOn"),
                                form.entered("lateReason"),
                                form.datesToAvoid(Contest.Party.VIOLATOR.name()))));
    }

    @POST
    @Path("/hearings/{id}/good-cause")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({"citation-clerk", "supervisor", "chief"})
    public Response goodCause(String number, UUID id, MultivaluedMap<String, String> typed) {
        return attempt(number, "cause", typed, (form, on) -> {
            var found = form.entered("found");
            contests.goodCause(
                    on,
                    id.toString(),
                    new Contest.GoodCauseForm(
                            found == null ? null : Boolean.valueOf(found),
                            form.entered("decidedOn"),
                            form.entered("note")));
        });
    }

    @POST
    @Path("/hearings/{id}/notices")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({"citation-clerk", "supervisor", "chief"})
    public Response notice(String number, UUID id, MultivaluedMap<String, String> typed) {
        return attempt(
                number,
                "notice",
                typed,
                (form, on) -> contests.notice(
                        on,
                        id.toString(),
                        new Contest.NoticeForm(
                                times.moment(form.entered("hearingAt")),
                                form.entered("court"),
                                form.entered("room"),
                                form.entered("receivedOn"))));
    }

    @POST
    @Path("/hearings/{id}/dates-to-avoid")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({"officer", "citation-clerk", "supervisor", "chief"})
    public Response avoid(String number, UUID id, MultivaluedMap<String, String> typed) {
        return attempt(
                number,
                "avoid",
                typed,
                (form, on) -> contests.avoid(
                        on, id.toString(), new Contest.ToAvoidForms(form.datesToAvoid(form.entered("whose")))));
    }

    @POST
    @Path("/outcomes")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({"citation-clerk", "supervisor", "chief"})
    public Response outcomes(String number, MultivaluedMap<String, String> typed) {
        return attempt(
                number,
                "outcome",
                typed,
                (form, on) -> contests.outcomes(
                        on,
                        new Contest.OutcomeForm(
                                form.entered("decidedBy"),
                                form.entered("decidedOn"),
                                form.entered("noticeOn"),
                                form.lines(),
                                form.entered("note"))));
    }

    @POST
    @Path("/appeals")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({"citation-clerk", "supervisor", "chief"})
    public Response appeal(String number, MultivaluedMap<String, String> typed) {
        return attempt(
                number,
                "appeal",
                typed,
                (form, on) ->
                        contests.appeal(on, new Contest.AppealForm(form.entered("party"), form.entered("filedOn"))));
    }

    @POST
    @Path("/payments")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({"citation-clerk", "supervisor", "chief"})
    public Response payment(String number, MultivaluedMap<String, String> typed) {
        return attempt(
                number,
                "payment",
                typed,
                (form, on) -> contests.payment(
                        on,
                        new Contest.PaymentForm(
                                form.entered("receivedBy"),
                                form.entered("paidOn"),
                                form.entered("reference"),
                                form.lines())));
    }

    @POST
    @Path("/default")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({"citation-clerk", "supervisor", "chief"})
    public Response enterDefault(String number, MultivaluedMap<String, String> typed) {
        return attempt(
                number,
                "default",
                typed,
                (form, on) -> contests.enterDefault(
                        on, new Contest.DefaultForm(form.entered("enteredOn"), form.entered("reference"))));
    }

    @POST
    @Path("/closing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({"citation-clerk", "supervisor", "chief"})
    public Response close(String number, MultivaluedMap<String, String> typed) {
        return attempt(
                number,
                "closing",
                typed,
                (form, on) -> contests.close(on, new Contest.ClosingForm(form.entered("note"))));
    }

    private Response attempt(String number, String name, MultivaluedMap<String, String> typed, Work work) {
        var form = ContestForm.typed(name, typed, filled());
        var key = Attempts.keyOf(typed.getFirst("key"));
        return attempts.make(
                key,
                () -> work.with(form, new Contests.Report(number, typed.getFirst("state"), key)),
                UriBuilder.fromPath("/citations/{number}/contest")
                        .queryParam("done", name)
                        .build(number)
                        .toString(),
                () -> changed(number, typed.getFirst("seen")),
                (faults, next, banner) -> page(number, form.draft().with(faults), name, next, banner));
    }

    private String changed(String number, @Nullable String seen) {
        var before = Objects.requireNonNullElse(seen, "");
        var now = picture(contests.contest(number).value());
        return now.equals(before) ? frameWords.staleOther() : citationTerms.staleThenNow(before, now);
    }

    private TemplateInstance page(String number, FormDraft draft, String open, String key, @Nullable Banner banner) {
        var citation = citations.citation(number).value();
        var found = contests.contest(number);
        var contest = found.value();
        return Templates.contest(
                citation,
                contest,
                found.state(),
                picture(contest),
                doors(contest),
                contest.lines().stream().map(this::row).toList(),
                choices(),
                draft,
                open,
                key,
                banner);
    }

    private Doors doors(Contest contest) {
        var reports = rights.isReportsOutcomes();
        var ended = contest.status() == Citation.Status.VOID || contest.status() == Citation.Status.CLOSED;
        var hearing = contest.openHearing();
        var awaits = hearing.filter(open -> open.status() == Contest.HearingStatus.AWAITING_GOOD_CAUSE)
                .isPresent();
        return new Doors(
                reports && hearing.isEmpty() && canBeHeard(contest),
                reports && awaits && !ended,
                reports && hearing.isPresent() && !awaits && !ended,
                rights.isReportsProgress() && hearing.isPresent() && !ended,
                reports && canBeDecided(contest),
                reports
                        && contest.status() == Citation.Status.HEARING_REQUESTED
                        && !contest.outcomes().isEmpty()
                        && !contest.appealOpen(),
                reports && !ended && contest.lines().stream().anyMatch(ContestPages::payable),
                reports && contest.may("ENTER_DEFAULT"),
                reports && contest.may("CLOSE"));
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

    private Row row(Contest.Line line) {
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
        return new Row(
                line,
                outcomes.stream()
                        .map(outcome -> Option.of(outcome, contestWords.outcome(outcome)))
                        .toList(),
                payable(line));
    }

    private Choices choices() {
        return new Choices(
                List.of(Option.of("true", contestWords.causeFound()), Option.of("false", contestWords.causeNotFound())),
                Option.each(Contest.Party.values(), contestWords::party),
                Option.each(Contest.Decider.values(), contestWords::decider),
                Option.each(Contest.Receiver.values(), contestWords::receiver));
    }

    // What somebody saw, in a few words, for when it is no longer so.
    private String picture(Contest contest) {
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

    private String title(String done) {
        return switch (done) {
            case "request" -> contestWords.requestTitle();
            case "cause" -> contestWords.causeTitle();
            case "notice" -> contestWords.noticeTitle();
            case "avoid" -> contestWords.avoidTitle();
            case "outcome" -> contestWords.outcomeTitle();
            case "appeal" -> contestWords.appealTitle();
            case "payment" -> contestWords.paymentTitle();
            case "default" -> contestWords.defaultTitle();
            case "closing" -> contestWords.closingTitle();
            default -> "";
        };
    }

    private Map<String, String> filled() {
        // Only the days on which paper came in; the others decide about rights, so nobody leaves one standing by
        // chance.
        var today = times.today();
        return Map.of(
                "request.receivedOn", today,
                "notice.receivedOn", today,
                "outcome.noticeOn", today,
                "avoid.whose", rights.isReportsOutcomes() ? "" : Contest.Party.POLICE_AGENCY.name());
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }
}
