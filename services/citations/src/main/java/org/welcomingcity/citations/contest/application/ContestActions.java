package org.welcomingcity.citations.contest.application;

import static org.welcomingcity.casework.offer.Action.refusalOf;
import static org.welcomingcity.citations.citation.application.CitationActions.forOfficers;
import static org.welcomingcity.citations.citation.application.CitationActions.names;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.welcomingcity.casework.offer.Action;
import org.welcomingcity.casework.offer.Action.Guard;
import org.welcomingcity.casework.offer.Offer;
import org.welcomingcity.casework.offer.Offers;
import org.welcomingcity.citations.access.Rights;
import org.welcomingcity.citations.citation.domain.Move;
import org.welcomingcity.citations.citation.domain.Recording;
import org.welcomingcity.citations.contest.domain.AppealedDecision;
import org.welcomingcity.citations.contest.domain.Contest;
import org.welcomingcity.citations.contest.domain.CourtLaw;
import org.welcomingcity.citations.contest.domain.Decidable;
import org.welcomingcity.citations.contest.domain.Ending;
import org.welcomingcity.citations.contest.domain.Hearing;
import org.welcomingcity.citations.contest.domain.LineOutcome;
import org.welcomingcity.citations.contest.domain.Party;
import org.welcomingcity.citations.contest.domain.ReportedPayment;
import org.welcomingcity.citations.contest.domain.RequestedHearing;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.kernel.Refusal;

/** What can be done about what comes after a citation was sent. */
@Singleton
public class ContestActions {

    /** One hearing of a contest. */
    record Heard(Contest contest, Hearing hearing) {}

    // What may be done is asked for whoever asks; nothing that is tried for an answer is kept under this.
    private static final OfficerId NOBODY = new OfficerId("nobody");

    private final CourtLaw law;
    private final Offers offers;
    private final Clock clock;

    /** Somebody asks for a hearing. */
    final Action<Contest> requestHearing;

    /** The clerk-magistrate or a judge decides. */
    final Action<Contest> recordOutcomes;

    /** Somebody appeals to a judge. */
    final Action<Contest> fileAppeal;

    /** The registrar or the court reports a payment. */
    final Action<Contest> recordPayment;

    /** The registrar reports that nobody answered. */
    final Action<Contest> recordDefault;

    /** Nothing is left to be done. */
    final Action<Contest> close;

    /** Good cause for a late request is decided about. */
    final Action<Heard> decideGoodCause;

    /** The court sets a date. */
    final Action<Heard> recordNotice;

    /** Somebody cannot come on some days. */
    final Action<Heard> addDatesToAvoid;

    ContestActions(CourtLaw law, Offers offers, Clock clock, OpenWarrant openWarrant) {
        this.law = law;
        this.offers = offers;
        this.clock = clock;
        this.requestHearing = Action.<Contest>post("requestHearing", Rights.RECORD_HEARING_REQUEST, at("hearings"))
                .unless(Guard.tried(contest -> RequestedHearing.mustBePossible(contest, law)));
        this.recordOutcomes = Action.<Contest>post("recordOutcomes", Rights.RECORD_OUTCOME, at("outcomes"))
                .unless((contest, user) -> cannotBeDecided(contest))
                .choosing(this::outcomes);
        this.fileAppeal = Action.<Contest>post("fileAppeal", Rights.RECORD_APPEAL, at("appeals"))
                .unless(Guard.tried(AppealedDecision::of))
                .choosing(contest -> Map.of("party", names(Party.values())));
        this.recordPayment = Action.<Contest>post("recordPayment", Rights.REPORT_PAYMENT, at("payments"))
                .unless((contest, user) -> cannotBePaid(contest))
                .choosing(this::payments);
        this.recordDefault = Action.<Contest>post("recordDefault", Rights.RECORD_DEFAULT, at("default"))
                .unless(Guard.tried(contest -> Ending.mustBeDefault(contest, now().today(), law, now())));
        this.close = Action.<Contest>post("closeCitation", Rights.CLOSE_CITATION, at("closing"))
                .unless(Guard.tried(contest -> {
                    openWarrant.mustNotWait(contest.citation().number());
                    Ending.mustBeReached(contest, law, now());
                }));
        this.decideGoodCause = Action.<Heard>post("decideGoodCause", Rights.DECIDE_GOOD_CAUSE, atHearing("good-cause"))
                .unless(held(Hearing::mustAwaitGoodCause));
        this.recordNotice = Action.<Heard>post(
                        "recordHearingNotice", Rights.RECORD_HEARING_NOTICE, atHearing("notices"))
                .unless(held(Hearing::mustBeAdmitted));
        this.addDatesToAvoid = Action.<Heard>post(
                        "addDatesToAvoid", Rights.NAME_DATES_TO_AVOID, atHearing("dates-to-avoid"))
                .unless((heard, user) -> forOfficers(
                                citation -> held(hearing -> {}).refuses(heard, user))
                        .refuses(heard.contest().citation(), user))
                .choosing(heard -> Map.of("whose", names(Party.values())));
    }

    // Nothing is noted about a hearing once the citation is at its end.
    private Guard<Heard> held(Consumer<Hearing> guard) {
        return Guard.tried(heard -> {
            Ending.mustNotBeReached(heard.contest().citation(), law);
            guard.accept(heard.hearing());
        });
    }

    /** What the acting user may do now. */
    public List<Offer> offeredOn(ContestFile file) {
        var contest = file.contest();
        var offered = new ArrayList<>(offers.on(
                contest, List.of(requestHearing, recordOutcomes, fileAppeal, recordPayment, recordDefault, close)));
        var ofHearing = List.of(decideGoodCause, recordNotice, addDatesToAvoid);
        contest.hearings().forEach(hearing -> offered.addAll(offers.on(new Heard(contest, hearing), ofHearing)));
        return List.copyOf(offered);
    }

    private Recording now() {
        return new Recording(NOBODY, clock.instant(), clock.getZone());
    }

    // Without a line that can end in any way there is nothing to decide, whatever the form says.
    private Optional<Refusal> cannotBeDecided(Contest contest) {
        var nobody = refusalOf(() -> Decidable.mustBePossible(contest.citation(), law));
        return nobody.isEmpty()
                        && contest.lines()
                                .allMatch(line ->
                                        Decidable.outcomes(contest, line, law).isEmpty())
                ? Optional.of(
                        law.impossible(contest.citation(), Move.REQUEST_HEARING).refusal())
                : nobody;
    }

    private Optional<Refusal> cannotBePaid(Contest contest) {
        return ReportedPayment.payable(contest, law).isEmpty()
                ? Optional.of(law.impossible(contest.citation(), Move.PAY).refusal())
                : refusalOf(() -> ReportedPayment.mustBePossible(contest.citation(), law));
    }

    // What can be chosen for a line depends on the line: "outcome:2" is the outcome of the second, and "amount:2" are
    // those
    // of its outcomes that an amount goes with.
    private Map<String, List<String>> outcomes(Contest contest) {
        var choices = new TreeMap<String, List<String>>();
        choices.put(
                "decidedBy",
                Decidable.deciders(contest).stream().map(Enum::name).toList());
        for (var line : contest.lines().toArray()) {
            var possible = Decidable.outcomes(contest, line, law);
            choices.put("outcome:" + line, possible.stream().map(Enum::name).toList());
            choices.put(
                    "amount:" + line,
                    possible.stream()
                            .filter(LineOutcome.Outcome::takesAmount)
                            .map(Enum::name)
                            .toList());
        }
        return choices;
    }

    private Map<String, List<String>> payments(Contest contest) {
        return Map.of(
                "receivedBy",
                ReportedPayment.receivers(contest.citation(), law).stream()
                        .map(Enum::name)
                        .toList(),
                "line",
                ReportedPayment.payable(contest, law).stream()
                        .map(String::valueOf)
                        .toList());
    }

    private static Function<Contest, String> at(String what) {
        return contest ->
                "/api/v1/citations/%s/contest/%s".formatted(contest.citation().number(), what);
    }

    private static Function<Heard, String> atHearing(String what) {
        return heard -> "/api/v1/citations/%s/contest/hearings/%s/%s"
                .formatted(heard.contest().citation().number(), heard.hearing().id(), what);
    }
}
