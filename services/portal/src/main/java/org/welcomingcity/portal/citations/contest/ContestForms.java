package org.welcomingcity.portal.citations.contest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.welcomingcity.contract.citations.Decider;
import org.welcomingcity.contract.citations.Party;
import org.welcomingcity.contract.citations.Receiver;
import org.welcomingcity.portal.citations.access.CitationsRights;
import org.welcomingcity.portal.citations.terms.CitationTerms;
import org.welcomingcity.portal.frame.form.DeclaredForm;
import org.welcomingcity.portal.frame.form.Field;
import org.welcomingcity.portal.frame.form.Option;
import org.welcomingcity.portal.frame.form.Part;
import org.welcomingcity.portal.frame.form.TypedTimes;
import org.welcomingcity.portal.frame.language.Spoken;

/** The forms of the contest's page: what each asks and in which words. */
@ApplicationScoped
class ContestForms {

    // As many lines as a citation can have.
    private static final int LINES = 10;
    private static final int REASON = 300;
    private static final int REFERENCE = 60;
    private static final Pattern HEARING = Pattern.compile("hearings/([^/]+)/.+");

    private final CitationsRights rights;
    private final CitationTerms citationTerms;
    private final ContestWords contestWords;
    private final TypedTimes times;

    ContestForms(
            CitationsRights rights,
            @Spoken CitationTerms citationTerms,
            @Spoken ContestWords contestWords,
            TypedTimes times) {
        this.rights = rights;
        this.citationTerms = citationTerms;
        this.contestWords = contestWords;
        this.times = times;
    }

    /**
     * A line of the citation in the forms.
     *
     * @param number its number
     * @param title what it charges
     * @param outcomes how it can end
     * @param civil whether the court sets an amount for it
     * @param payable whether it can be paid
     */
    record Line(int number, String title, List<Option> outcomes, boolean civil, boolean payable) {}

    /** The form that a browser sends to an address below the page's. */
    DeclaredForm sentTo(String citation, String below) {
        var hearing = HEARING.matcher(below);
        var lines = IntStream.rangeClosed(1, LINES)
                .mapToObj(line -> new Line(line, "", List.of(Option.of("", "")), true, true))
                .toList();
        return all(citation, hearing.matches() ? hearing.group(1) : "", false, lines).stream()
                .filter(form -> form.address().equals(address(citation, below)))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** All forms, about the hearing and the lines that are named. */
    List<DeclaredForm> all(String citation, String hearing, boolean goesToCourt, List<Line> lines) {
        return List.of(
                request(citation, goesToCourt),
                cause(citation, hearing),
                notice(citation, hearing),
                avoid(citation, hearing),
                outcome(citation, lines),
                appeal(citation),
                payment(citation, lines),
                missed(citation),
                closing(citation));
    }

    private DeclaredForm request(String citation, boolean goesToCourt) {
        return DeclaredForm.oneOfSeveral(
                        "request",
                        address(citation, "hearings"),
                        contestWords.requestTitle(),
                        goesToCourt ? contestWords.requestCourtText() : contestWords.requestCivilText(),
                        contestWords.requestDo(),
                        Part.beside(
                                Field.date("requestedOn", contestWords.requestedOn())
                                        .hint(contestWords.requestedOnHint()),
                                Field.date("receivedOn", contestWords.receivedOn())
                                        .hint(contestWords.receivedOnHint())),
                        Part.below(Field.area("lateReason", contestWords.lateReason())
                                .hint(contestWords.lateReasonHint())),
                        Part.beside(
                                        Field.date("from", contestWords.avoidFrom())
                                                .mayStayEmpty(),
                                        Field.date("until", contestWords.avoidUntil())
                                                .mayStayEmpty(),
                                        Field.text("reason", contestWords.avoidReason())
                                                .most(REASON)
                                                .mayStayEmpty())
                                .under(contestWords.violatorCannot())
                                .entryOf("datesToAvoid", "", Map.of("whose", Party.VIOLATOR.name())))
                // Only the days on which paper came in; the others decide about rights, so nobody leaves one standing
                // by chance.
                .filledWith(Map.of("receivedOn", times.today()));
    }

    private DeclaredForm cause(String citation, String hearing) {
        return DeclaredForm.oneOfSeveral(
                "cause",
                address(citation, "hearings/" + hearing + "/good-cause"),
                contestWords.causeTitle(),
                contestWords.causeText(),
                contestWords.causeDo(),
                Part.below(
                        Field.yesNo(
                                "found",
                                contestWords.causeFoundAsk(),
                                contestWords.causeFound(),
                                contestWords.causeNotFound()),
                        Field.date("decidedOn", contestWords.decidedOn()),
                        Field.area("note", citationTerms.note())));
    }

    private DeclaredForm notice(String citation, String hearing) {
        return DeclaredForm.oneOfSeveral(
                        "notice",
                        address(citation, "hearings/" + hearing + "/notices"),
                        contestWords.noticeTitle(),
                        contestWords.noticeText(),
                        contestWords.noticeDo(),
                        Part.beside(
                                Field.moment("hearingAt", contestWords.hearingAt()),
                                Field.date("receivedOn", contestWords.noticeReceivedOn()),
                                Field.text("court", citationTerms.court()),
                                Field.text("room", contestWords.room())
                                        .most(REFERENCE)
                                        .mayStayEmpty()))
                .filledWith(Map.of("receivedOn", times.today()));
    }

    private DeclaredForm avoid(String citation, String hearing) {
        return DeclaredForm.oneOfSeveral(
                        "avoid",
                        address(citation, "hearings/" + hearing + "/dates-to-avoid"),
                        contestWords.avoidTitle(),
                        "",
                        contestWords.avoidDo(),
                        Part.below(Field.segments(
                                        "whose",
                                        contestWords.avoidWhose(),
                                        Option.each(Party.values(), contestWords::party)))
                                .entryOf("datesToAvoid", "", Map.of()),
                        Part.beside(
                                        Field.date("from", contestWords.avoidFrom()),
                                        Field.date("until", contestWords.avoidUntil()),
                                        Field.text("reason", contestWords.avoidReason())
                                                .most(REASON)
                                                .mayStayEmpty())
                                .entryOf("datesToAvoid", "", Map.of()))
                .filledWith(Map.of("whose", rights.isReportsOutcomes() ? "" : Party.POLICE_AGENCY.name()));
    }

    private DeclaredForm outcome(String citation, List<Line> lines) {
        var decision = Stream.of(
                Part.below(Field.segments(
                        "decidedBy", contestWords.decidedBy(), Option.each(Decider.values(), contestWords::decider))),
                Part.beside(
                        Field.date("decidedOn", contestWords.decidedOn()),
                        Field.date("noticeOn", contestWords.outcomeNoticeOn())
                                .hint(contestWords.outcomeNoticeOnHint())));
        var byLine = lines.stream().filter(line -> !line.outcomes().isEmpty()).map(this::outcomeOf);
        var note = Stream.of(Part.below(Field.area("note", citationTerms.note())));
        return DeclaredForm.oneOfSeveral(
                        "outcome",
                        address(citation, "outcomes"),
                        contestWords.outcomeTitle(),
                        contestWords.outcomeText(),
                        contestWords.outcomeDo(),
                        Stream.of(decision, byLine, note)
                                .flatMap(parts -> parts)
                                .toArray(Part[]::new))
                .filledWith(Map.of("noticeOn", times.today()));
    }

    private Part outcomeOf(Line line) {
        var outcome = Field.pick("outcome", contestWords.colOutcome(), line.outcomes(), contestWords.notDecidedNow());
        var amount = Field.amount("amount", contestWords.amount())
                .hint(contestWords.amountHint())
                .mayStayEmpty();
        var title = contestWords.lineIs(line.number(), line.title());
        var part = line.civil() ? Part.framed(title, outcome, amount) : Part.framed(title, outcome);
        return part.entryOf("lines", String.valueOf(line.number()), Map.of("line", line.number()));
    }

    private DeclaredForm appeal(String citation) {
        return DeclaredForm.oneOfSeveral(
                "appeal",
                address(citation, "appeals"),
                contestWords.appealTitle(),
                contestWords.appealText(),
                contestWords.appealDo(),
                Part.below(
                        Field.segments(
                                "party", contestWords.appealWho(), Option.each(Party.values(), contestWords::party)),
                        Field.date("filedOn", contestWords.filedOn())));
    }

    private DeclaredForm payment(String citation, List<Line> lines) {
        var payment = Stream.of(
                Part.below(Field.segments(
                        "receivedBy",
                        contestWords.paymentBy(),
                        Option.each(Receiver.values(), contestWords::receiver))),
                Part.beside(Field.date("paidOn", contestWords.paidOn()), reference()));
        var byLine = lines.stream()
                .filter(Line::payable)
                .map(line -> Part.below(Field.amount("amount", contestWords.lineIs(line.number(), line.title()))
                                .hint(contestWords.amountHint()))
                        .entryOf("lines", String.valueOf(line.number()), Map.of("line", line.number())));
        return DeclaredForm.oneOfSeveral(
                "payment",
                address(citation, "payments"),
                contestWords.paymentTitle(),
                contestWords.paymentText(),
                contestWords.paymentDo(),
                Stream.concat(payment, byLine).toArray(Part[]::new));
    }

    private DeclaredForm missed(String citation) {
        return DeclaredForm.oneOfSeveral(
                "default",
                address(citation, "default"),
                contestWords.defaultTitle(),
                contestWords.defaultText(),
                contestWords.defaultDo(),
                Part.beside(Field.date("enteredOn", contestWords.enteredOn()), reference()));
    }

    private DeclaredForm closing(String citation) {
        return DeclaredForm.oneOfSeveral(
                "closing",
                address(citation, "closing"),
                contestWords.closingTitle(),
                contestWords.closingText(),
                contestWords.closingDo(),
                Part.below(Field.area("note", citationTerms.note())));
    }

    private Field reference() {
        return Field.text("reference", contestWords.reference())
                .hint(contestWords.referenceHint())
                .most(REFERENCE);
    }

    private static String address(String citation, String below) {
        return "/citations/%s/contest/%s".formatted(citation, below);
    }
}
