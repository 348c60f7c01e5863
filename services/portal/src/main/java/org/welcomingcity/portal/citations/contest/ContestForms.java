package org.welcomingcity.portal.citations.contest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.welcomingcity.contract.citations.ContestView;
import org.welcomingcity.contract.citations.Decider;
import org.welcomingcity.contract.citations.LineOutcome;
import org.welcomingcity.contract.citations.LineView;
import org.welcomingcity.contract.citations.Offer;
import org.welcomingcity.contract.citations.Party;
import org.welcomingcity.contract.citations.Receiver;
import org.welcomingcity.portal.citations.access.CitationsRights;
import org.welcomingcity.portal.citations.terms.CitationExtensions;
import org.welcomingcity.portal.citations.terms.CitationTerms;
import org.welcomingcity.portal.frame.form.DeclaredForm;
import org.welcomingcity.portal.frame.form.Field;
import org.welcomingcity.portal.frame.form.Option;
import org.welcomingcity.portal.frame.form.Part;
import org.welcomingcity.portal.frame.language.Spoken;
import org.welcomingcity.portal.frame.page.Amounts;

/** The forms of the contest's page: what each asks and in which words. */
@ApplicationScoped
class ContestForms {

    // As many lines as a citation can have.
    private static final int LINES = 10;
    private static final int REASON = 300;
    private static final int REFERENCE = 60;
    private static final String API = "/api/v1";

    // In the order of the page: each action with the last part of its address.
    private static final Map<String, String> ACTIONS = inOrder(
            "requestHearing", "hearings",
            "decideGoodCause", "good-cause",
            "recordHearingNotice", "notices",
            "addDatesToAvoid", "dates-to-avoid",
            "recordOutcomes", "outcomes",
            "fileAppeal", "appeals",
            "recordPayment", "payments",
            "recordDefault", "default",
            "closeCitation", "closing");

    private final CitationsRights rights;
    private final CitationTerms citationTerms;
    private final ContestWords contestWords;

    ContestForms(CitationsRights rights, @Spoken CitationTerms citationTerms, @Spoken ContestWords contestWords) {
        this.rights = rights;
        this.citationTerms = citationTerms;
        this.contestWords = contestWords;
    }

    /** The form that a browser sends to an address. */
    DeclaredForm sentTo(String address) {
        return ACTIONS.entrySet().stream()
                .filter(action -> address.endsWith("/" + action.getValue()))
                .map(action -> form(new Offer(action.getKey(), "POST", API + address, everything()), false, List.of()))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** What a form is for, by its name; empty for none of that name. */
    String titleOf(String name) {
        return ACTIONS.keySet().stream()
                .map(action -> form(new Offer(action, "POST", API, Map.of()), false, List.of()))
                .filter(form -> form.name().equals(name))
                .map(form -> form.words().title())
                .findFirst()
                .orElse("");
    }

    /** The forms of what the service offers now; of hearings, those about the one that is open. */
    List<DeclaredForm> offered(ContestView contest, boolean goesToCourt) {
        var open = ContestExtensions.openHearing(contest).map(hearing -> "/" + hearing.id() + "/");
        return ACTIONS.keySet().stream()
                .flatMap(action -> contest.offers().stream()
                        .filter(offer -> offer.action().equals(action))
                        .filter(offer -> !offer.href().contains("/hearings/")
                                || open.filter(offer.href()::contains).isPresent())
                        .limit(1))
                .map(offer -> form(offer, goesToCourt, contest.lines()))
                .toList();
    }

    private DeclaredForm form(Offer offer, boolean goesToCourt, List<LineView> lines) {
        var address = offer.href().substring(API.length());
        return switch (offer.action()) {
            case "requestHearing" -> request(address, goesToCourt);
            case "decideGoodCause" -> cause(address);
            case "recordHearingNotice" -> notice(address);
            case "addDatesToAvoid" -> avoid(address, offer);
            case "recordOutcomes" -> outcome(address, offer, lines);
            case "fileAppeal" -> appeal(address, offer);
            case "recordPayment" -> payment(address, offer, lines);
            case "recordDefault" -> missed(address);
            case "closeCitation" -> closing(address);
            default -> throw new IllegalArgumentException("no form is declared for " + offer.action());
        };
    }

    // For reading what was typed, whatever could be chosen when the page was made.
    private static Map<String, List<String>> everything() {
        var choices = new HashMap<String, List<String>>();
        choices.put("whose", Option.names(Party.values()));
        choices.put("party", Option.names(Party.values()));
        choices.put("decidedBy", Option.names(Decider.values()));
        choices.put("receivedBy", Option.names(Receiver.values()));
        IntStream.rangeClosed(1, LINES).forEach(line -> {
            choices.put("outcome:" + line, Option.names(LineOutcome.values()));
            choices.put("amount:" + line, Option.names(LineOutcome.values()));
        });
        choices.put(
                "line",
                IntStream.rangeClosed(1, LINES).mapToObj(String::valueOf).toList());
        return choices;
    }

    private static Map<String, String> inOrder(String... pairs) {
        var map = new LinkedHashMap<String, String>();
        for (var at = 0; at < pairs.length; at += 2) {
            map.put(pairs[at], pairs[at + 1]);
        }
        return Collections.unmodifiableMap(map);
    }

    private DeclaredForm request(String address, boolean goesToCourt) {
        return DeclaredForm.oneOfSeveral(
                "request",
                address,
                contestWords.requestTitle(),
                goesToCourt ? contestWords.requestCourtText() : contestWords.requestCivilText(),
                contestWords.requestDo(),
                Part.beside(
                        Field.date("requestedOn", contestWords.requestedOn()).hint(contestWords.requestedOnHint()),
                        Field.date("receivedOn", contestWords.receivedOn()).hint(contestWords.receivedOnHint())),
                Part.below(Field.area("lateReason", contestWords.lateReason()).hint(contestWords.lateReasonHint())),
                Part.beside(
                                Field.date("from", contestWords.avoidFrom()).mayStayEmpty(),
                                Field.date("until", contestWords.avoidUntil()).mayStayEmpty(),
                                Field.text("reason", contestWords.avoidReason())
                                        .most(REASON)
                                        .mayStayEmpty())
                        .under(contestWords.violatorCannot())
                        .entryOf("datesToAvoid", "", Map.of("whose", Party.VIOLATOR.name())));
    }

    private DeclaredForm cause(String address) {
        return DeclaredForm.oneOfSeveral(
                "cause",
                address,
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

    private DeclaredForm notice(String address) {
        return DeclaredForm.oneOfSeveral(
                "notice",
                address,
                contestWords.noticeTitle(),
                contestWords.noticeText(),
                contestWords.noticeDo(),
                Part.beside(
                        Field.moment("hearingAt", contestWords.hearingAt()),
                        Field.date("receivedOn", contestWords.noticeReceivedOn()),
                        Field.text("court", citationTerms.court()),
                        Field.text("room", contestWords.room()).most(REFERENCE).mayStayEmpty()));
    }

    private DeclaredForm avoid(String address, Offer offer) {
        return DeclaredForm.oneOfSeveral(
                        "avoid",
                        address,
                        contestWords.avoidTitle(),
                        "",
                        contestWords.avoidDo(),
                        Part.below(Field.segments(
                                        "whose",
                                        contestWords.avoidWhose(),
                                        Option.each(
                                                Party.values(),
                                                CitationExtensions.choicesOf(offer, "whose"),
                                                contestWords::party)))
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

    private DeclaredForm outcome(String address, Offer offer, List<LineView> lines) {
        var decision = Stream.of(
                Part.below(Field.segments(
                        "decidedBy",
                        contestWords.decidedBy(),
                        Option.each(
                                Decider.values(),
                                CitationExtensions.choicesOf(offer, "decidedBy"),
                                contestWords::decider))),
                Part.beside(
                        Field.date("decidedOn", contestWords.decidedOn()),
                        Field.date("noticeOn", contestWords.outcomeNoticeOn())
                                .hint(contestWords.outcomeNoticeOnHint())));
        var byLine = IntStream.rangeClosed(1, LINES)
                .filter(line ->
                        !CitationExtensions.choicesOf(offer, "outcome:" + line).isEmpty())
                .mapToObj(line -> outcomeOf(line, offer, lines));
        var note = Stream.of(Part.below(Field.area("note", citationTerms.note())));
        return DeclaredForm.oneOfSeveral(
                "outcome",
                address,
                contestWords.outcomeTitle(),
                contestWords.outcomeText(),
                contestWords.outcomeDo(),
                Stream.of(decision, byLine, note).flatMap(parts -> parts).toArray(Part[]::new));
    }

    private Part outcomeOf(int line, Offer offer, List<LineView> lines) {
        var outcome = Field.pick(
                "outcome",
                contestWords.colOutcome(),
                Option.each(
                        LineOutcome.values(),
                        CitationExtensions.choicesOf(offer, "outcome:" + line),
                        contestWords::outcome),
                contestWords.notDecidedNow());
        var amount = Field.amount("amount", contestWords.amount())
                .hint(contestWords.amountHint())
                .mayStayEmpty();
        var title = contestWords.lineIs(line, titleOf(line, lines));
        var part = CitationExtensions.choicesOf(offer, "amount:" + line).isEmpty()
                ? Part.framed(title, outcome)
                : Part.framed(title, outcome, amount);
        return part.entryOf("lines", String.valueOf(line), Map.of("line", line));
    }

    private static String titleOf(int line, List<LineView> lines) {
        return lines.stream()
                .filter(each -> each.line() == line)
                .map(LineView::title)
                .findFirst()
                .orElse("");
    }

    private DeclaredForm appeal(String address, Offer offer) {
        return DeclaredForm.oneOfSeveral(
                "appeal",
                address,
                contestWords.appealTitle(),
                contestWords.appealText(),
                contestWords.appealDo(),
                Part.below(
                        Field.segments(
                                "party",
                                contestWords.appealWho(),
                                Option.each(
                                        Party.values(),
                                        CitationExtensions.choicesOf(offer, "party"),
                                        contestWords::party)),
                        Field.date("filedOn", contestWords.filedOn())));
    }

    private DeclaredForm payment(String address, Offer offer, List<LineView> lines) {
        var payment = Stream.of(
                Part.below(Field.segments(
                        "receivedBy",
                        contestWords.paymentBy(),
                        Option.each(
                                Receiver.values(),
                                CitationExtensions.choicesOf(offer, "receivedBy"),
                                contestWords::receiver))),
                Part.beside(Field.date("paidOn", contestWords.paidOn()), reference()),
                Part.below(Field.tick("referenceUsedBefore", contestWords.referenceUsedBefore())));
        var byLine = CitationExtensions.choicesOf(offer, "line").stream()
                .map(Integer::valueOf)
                .map(line -> Part.below(Field.amount("amount", contestWords.lineIs(line, titleOf(line, lines)))
                                .hint(amountHint(line, lines)))
                        .entryOf("lines", String.valueOf(line), Map.of("line", line)));
        return DeclaredForm.oneOfSeveral(
                "payment",
                address,
                contestWords.paymentTitle(),
                contestWords.paymentText(),
                contestWords.paymentDo(),
                Stream.concat(payment, byLine).toArray(Part[]::new));
    }

    // What is left where something was paid before.
    private String amountHint(int line, List<LineView> lines) {
        return lines.stream()
                .filter(each -> each.line() == line && ContestExtensions.partly(each) && each.rest() != null)
                .map(each -> contestWords.restIs(Amounts.inDollars(String.valueOf(each.rest()))))
                .findFirst()
                .orElseGet(contestWords::amountHint);
    }

    private DeclaredForm missed(String address) {
        return DeclaredForm.oneOfSeveral(
                "default",
                address,
                contestWords.defaultTitle(),
                contestWords.defaultText(),
                contestWords.defaultDo(),
                Part.beside(Field.date("enteredOn", contestWords.enteredOn()), reference()));
    }

    private DeclaredForm closing(String address) {
        return DeclaredForm.oneOfSeveral(
                "closing",
                address,
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
}
