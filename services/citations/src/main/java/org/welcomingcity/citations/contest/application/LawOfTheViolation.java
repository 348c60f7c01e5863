package org.welcomingcity.citations.contest.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import org.welcomingcity.casework.policy.CityPolicy;
import org.welcomingcity.casework.policy.LawOfTheDay;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.citation.domain.CitationStatus;
import org.welcomingcity.citations.citation.domain.MoveLaw;
import org.welcomingcity.citations.citation.domain.Violation;
import org.welcomingcity.citations.citation.domain.Violation.Disposition;
import org.welcomingcity.citations.contest.domain.CourtLaw;
import org.welcomingcity.citations.contest.domain.HearingKind;
import org.welcomingcity.citations.contest.domain.LineOutcome;
import org.welcomingcity.citations.contest.domain.RequestedHearing;
import org.welcomingcity.platform.time.CityTime;
import org.welcomingcity.policy.citation.CitationContents;
import org.welcomingcity.policy.court.CourtFeeRuling;
import org.welcomingcity.policy.court.FilingFacts;
import org.welcomingcity.policy.court.HearingRequest;
import org.welcomingcity.policy.court.LineFacts;
import org.welcomingcity.policy.court.LineRuling;
import org.welcomingcity.policy.court.TimelinessRuling;
import org.welcomingcity.policy.deadline.Deadline;
import org.welcomingcity.policy.deadline.DeadlineRule;

/** Asks the policy of the running city, as of the day of the violation. */
@ApplicationScoped
class LawOfTheViolation implements CourtLaw {

    private final CityPolicy city;
    private final MoveLaw moves;

    LawOfTheViolation(CityPolicy city, MoveLaw moves) {
        this.city = city;
        this.moves = moves;
    }

    @Override
    public MoveLaw moves() {
        return moves;
    }

    @Override
    public TimelinessRuling timeliness(Citation citation, RequestedHearing request) {
        var kind = HearingKind.about(citation);
        var clock = citation.deadlines().stream()
                .filter(deadline -> deadline.rule() == kind.clock())
                .findFirst();
        var facts = new HearingRequest(
                HearingRequest.Kind.valueOf(kind.name()),
                request.requestedOn(),
                request.receivedOn(),
                clock.map(Deadline::earliest).orElse(null),
                clock.map(Deadline::latest).orElse(null));
        return of(citation).ask((policy, jurisdiction, day) -> policy.timeliness(jurisdiction, day, facts));
    }

    @Override
    public LineRuling outcome(Citation citation, Disposition line, LineOutcome.Outcome outcome) {
        var facts = new LineFacts(
                LineFacts.Disposition.valueOf(line.name()),
                LineFacts.Outcome.valueOf(outcome.name()),
                citation.status() == CitationStatus.COMPLAINT_ISSUED);
        return of(citation).ask((policy, jurisdiction, day) -> policy.outcome(jurisdiction, day, facts));
    }

    @Override
    public boolean payable(Citation citation) {
        var lines = EnumSet.noneOf(Disposition.class);
        citation.violations().stream().map(Violation::disposition).forEach(lines::add);
        return payable(citation, lines);
    }

    @Override
    public boolean payable(Citation citation, Disposition line) {
        return payable(citation, EnumSet.of(line));
    }

    private boolean payable(Citation citation, EnumSet<Disposition> lines) {
        var arrested = lines.contains(Disposition.ARREST);
        var contents = new CitationContents(
                lines.contains(Disposition.WARNING),
                lines.contains(Disposition.CIVIL),
                arrested || lines.contains(Disposition.CRIMINAL),
                arrested);
        return of(citation)
                .ask((policy, jurisdiction, day) -> policy.route(jurisdiction, day, contents))
                .payableAtRegistrar();
    }

    @Override
    public CourtFeeRuling fee(Citation citation, FilingFacts.Filing filing, FilingFacts.Filer by) {
        var facts = new FilingFacts(filing, by);
        return of(citation).ask((policy, jurisdiction, day) -> policy.courtFee(jurisdiction, day, facts));
    }

    @Override
    public Deadline appeal(LocalDate noticeOn) {
        return city.on(noticeOn).deadline(DeadlineRule.CMVI_APPEAL);
    }

    private LawOfTheDay of(Citation citation) {
        return city.on(LocalDate.ofInstant(citation.occurredAt(), CityTime.ZONE));
    }
}
