package org.welcomingcity.citations.contest.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.decision.domain.Judged;
import org.welcomingcity.casework.decision.domain.StoredDecision;
import org.welcomingcity.casework.offer.Offers;
import org.welcomingcity.casework.policy.CityPolicy;
import org.welcomingcity.citations.access.Rights;
import org.welcomingcity.citations.citation.application.CitationReports;
import org.welcomingcity.citations.citation.application.MoveLawOfTheCity;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.citation.domain.Move;
import org.welcomingcity.citations.citation.domain.Recording;
import org.welcomingcity.citations.citation.domain.Violation;
import org.welcomingcity.citations.citation.domain.Violation.Disposition;
import org.welcomingcity.citations.contest.domain.Contest;
import org.welcomingcity.citations.contest.domain.Contests;
import org.welcomingcity.citations.contest.domain.CourtLaw;
import org.welcomingcity.citations.contest.domain.ReportedPayment;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.citations.stop.domain.Driver;
import org.welcomingcity.citations.stop.domain.Place;
import org.welcomingcity.citations.stop.domain.Stop;
import org.welcomingcity.citations.stop.domain.StopReport;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.kernel.RuleStatus;
import org.welcomingcity.kernel.rights.RightsTable;
import org.welcomingcity.ledger.event.LedgerEvent;
import org.welcomingcity.platform.security.ActingUser;
import org.welcomingcity.platform.state.Seen;
import org.welcomingcity.policy.OrdinancePolicy;
import org.welcomingcity.policy.deadline.DeadlineRule;
import org.welcomingcity.policy.stop.StopChoice;
import org.welcomingcity.policy.stop.StopFacts;

/** One citation with its file, in memory, and what the ledger was told about it. */
final class InMemoryReports implements CitationReports, Contests {

    static final CitationNumber NUMBER = new CitationNumber("C0000001");
    static final LocalDate VIOLATION = LocalDate.of(2026, 3, 5);
    static final Seen SEEN = Seen.version(0);

    private static final String CITY = "cambridge-ma";
    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final OrdinancePolicy POLICY = OrdinancePolicy.load();
    private static final CityPolicy LAW = new CityPolicy(POLICY, CITY);
    private static final MoveLawOfTheCity MOVES = new MoveLawOfTheCity(LAW);

    final CourtLaw law = new LawOfTheViolation(LAW, MOVES);
    private final Offers offers = new Offers(InMemoryReports::clerk);
    final ContestFiles files = new ContestFiles(this, this, law, offers);
    final ContestActions actions =
            new ContestActions(law, offers, new Today(), new OpenWarrant(new InMemoryWarrants()));
    final List<LedgerEvent> told = new ArrayList<>();
    private final Citation citation;
    private Contest onFile;
    private LocalDate today = VIOLATION;

    /** A citation with these lines, whose copies the chief has. */
    InMemoryReports(Disposition... lines) {
        citation = new Citation(NUMBER, stop(lines), driver(), null, violations(lines), clocks(lines), at(VIOLATION));
        onFile = new Contest(citation, List.of(), List.of(), List.of(), List.of());
        move(citation, Move.DELIVER_AT_SCENE, at(VIOLATION), null);
        move(citation, Move.HAND_IN_COPIES, at(VIOLATION), null);
    }

    /** The same once the registrar or the court has it. */
    static InMemoryReports sent(Disposition... lines) {
        var reports = new InMemoryReports(lines);
        reports.move(reports.citation, reports.sending(), at(VIOLATION), null);
        reports.told.clear();
        return reports;
    }

    /** The move by which it reaches whoever is to get it. */
    Move sending() {
        return citation.goesToCourt() ? Move.REACH_COURT : Move.REACH_REGISTRAR;
    }

    Citation citation() {
        return citation;
    }

    /** Lets it be that day. */
    InMemoryReports on(LocalDate day) {
        today = day;
        return this;
    }

    @Override
    public Citation opened(CitationNumber number, Seen seen) {
        seen.mustBe(citation.version());
        return citation;
    }

    @Override
    public Optional<Citation> openedForOfficer(CitationNumber number, Seen seen, LedgerEvent attempt) {
        return Optional.of(opened(number, seen));
    }

    @Override
    public Optional<Citation> shown(CitationNumber number, LedgerEvent reading) {
        told.add(reading);
        return Optional.of(citation);
    }

    @Override
    public Recording recording() {
        return new Recording(new OfficerId("clerk.one"), at(today), ZONE);
    }

    @Override
    public void move(Citation moving, Move move, Instant happenedAt, @Nullable String note) {
        told.add(moving.make(move, MOVES, happenedAt, recording(), note));
    }

    @Override
    public void tell(List<? extends LedgerEvent> events) {
        told.addAll(events);
    }

    @Override
    public void store(Citation changed) {
        // It is the one in memory.
    }

    @Override
    public Contest of(Citation asked) {
        return onFile;
    }

    @Override
    public List<ReportedPayment> paidUnder(String reference) {
        return onFile.payments().stream()
                .filter(payment -> payment.report().reference().equalsIgnoreCase(reference))
                .toList();
    }

    @Override
    public void store(Contest contest) {
        contest.takeAdded();
        onFile = contest;
    }

    private static ActingUser clerk() {
        var rights = RightsTable.of("citations", List.of(Rights.class)).heldBy(Set.of("citation-clerk"));
        return new ActingUser(
                "1",
                new OfficerId("clerk.one"),
                "clerk.one",
                "Clerk One",
                ActingUser.Kind.PERSON,
                Set.of(),
                rights,
                null,
                null);
    }

    /** Noon of the day that it was let be. */
    private final class Today extends Clock {
        @Override
        public Instant instant() {
            return at(today);
        }

        @Override
        public ZoneId getZone() {
            return ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("it is " + ZONE + " here");
        }
    }

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(ZONE).toInstant();
    }

    private static Driver driver() {
        return new Driver("Example", "Alex", null, null, null, null);
    }

    private static Stop stop(Disposition... lines) {
        var criminal = List.of(lines).contains(Disposition.CRIMINAL);
        var facts = new StopFacts(
                criminal ? StopFacts.Licence.NONE : StopFacts.Licence.VALID_NOT_CARRIED,
                false,
                StopFacts.Warrant.NONE,
                false,
                false,
                criminal,
                true,
                true,
                null);
        var choice =
                new StopChoice(criminal ? StopChoice.Person.SUMMONS : StopChoice.Person.CIVIL_CITATION, null, null);
        var ruling = POLICY.ruleOn(CITY, VIOLATION, facts);
        var judged = StoredDecision.ruled(Map.of(), ruling.sentence(), ruling.obligations(), ruling.trail())
                .judged(POLICY.judge(ruling, choice));
        var report = new StopReport(
                at(VIOLATION),
                VIOLATION,
                new OfficerId("officer.one"),
                new Place(null, "Main Street at First Street", null, null),
                driver(),
                null,
                facts,
                null,
                null,
                choice,
                null,
                null);
        return new Stop(UUID.randomUUID(), report, ((Judged.Granted) judged).permission(), at(VIOLATION));
    }

    private static List<Violation> violations(Disposition... lines) {
        return List.of(lines).stream()
                .map(line -> new Violation("90-17", "Speeding", "cite", line, 10_500L, RuleStatus.V1, null, null))
                .toList();
    }

    private static List<org.welcomingcity.policy.deadline.Deadline> clocks(Disposition... lines) {
        var rule = List.of(lines).contains(Disposition.CRIMINAL)
                ? DeadlineRule.CRIMINAL_4_DAY_HEARING
                : DeadlineRule.CMVI_20_DAYS;
        return List.of(POLICY.deadline(CITY, rule, VIOLATION));
    }
}
