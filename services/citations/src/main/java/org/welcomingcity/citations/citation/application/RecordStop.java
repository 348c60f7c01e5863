package org.welcomingcity.citations.citation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.decision.domain.GrantedDecision;
import org.welcomingcity.casework.decision.domain.Judged;
import org.welcomingcity.casework.decision.domain.StoredDecision;
import org.welcomingcity.casework.departure.application.OpenDeparture;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.citation.domain.CitationEvent;
import org.welcomingcity.citations.citation.domain.CitationIssued;
import org.welcomingcity.citations.citation.domain.Citations;
import org.welcomingcity.citations.citation.domain.Violation;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.citations.numbering.domain.CitationNumbers;
import org.welcomingcity.citations.stop.application.AskThePolicy;
import org.welcomingcity.citations.stop.domain.Stop;
import org.welcomingcity.citations.stop.domain.StopEvent;
import org.welcomingcity.citations.stop.domain.StopReport;
import org.welcomingcity.citations.stop.domain.Stops;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.ledger.Ledger;
import org.welcomingcity.platform.time.CityTime;

/** Records a stop and issues its citation: one transaction, one number, one story on the ledger. */
@ApplicationScoped
public class RecordStop {

    private final AskThePolicy policy;
    private final LineCheck lineCheck;
    private final DeadlineCount deadlines;
    private final CitationNumbers numbers;
    private final Stops stops;
    private final Citations citations;
    private final OpenDeparture departures;
    private final Event<CitationIssued> issued;
    private final Ledger ledger;
    private final Clock clock;

    RecordStop(
            AskThePolicy policy,
            LineCheck lineCheck,
            DeadlineCount deadlines,
            CitationNumbers numbers,
            Stops stops,
            Citations citations,
            OpenDeparture departures,
            Event<CitationIssued> issued,
            Ledger ledger,
            Clock clock) {
        this.policy = policy;
        this.lineCheck = lineCheck;
        this.deadlines = deadlines;
        this.numbers = numbers;
        this.stops = stops;
        this.citations = citations;
        this.departures = departures;
        this.issued = issued;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * What the officer reports, and the lines of the citation.
     *
     * @param written the number it was written under on paper or a device; null to have the server give it one
     */
    public record Command(
            StopReport report,
            List<DraftLine> lines,
            @Nullable Written written) {
        public Command {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A citation that was written before it arrived here.
     *
     * @param number one that was given to the officer; null where it gets its number here
     * @param at when it was written
     */
    public record Written(@Nullable CitationNumber number, Instant at) {}

    /** What came of it. */
    public sealed interface Result {

        /** The stop is recorded; the citation is issued, unless the officer took no action. */
        record Recorded(UUID stop, @Nullable Citation citation) implements Result {}

        /** The policy does not allow the choice; only that it was refused is on the record. */
        record ChoiceRefused(StoredDecision decision) implements Result {}
    }

    /**
     * Records the stop.
     *
     * @throws org.welcomingcity.kernel.Refused when the report contradicts itself or names what does not exist; nothing
     *     is stored
     */
    @Transactional
    public Result record(Command command) {
        var report = command.report();
        policy.mustGovern(report.occurredOn());
        var violations = checked(command);
        return switch (policy.judged(report.occurredOn(), report.facts(), report.choice())) {
            case Judged.Granted(var permission) -> recorded(command, violations, permission);
            case Judged.NotGranted(var decision) -> {
                ledger.append(new StopEvent.ChoiceRefused(report.officer(), decision.basis()));
                yield new Result.ChoiceRefused(decision);
            }
        };
    }

    private Result recorded(Command command, List<Violation> violations, GrantedDecision permission) {
        var report = command.report();
        OpportunityCheck.check(report, permission.decision());
        var stop = new Stop(UUID.randomUUID(), report, permission, clock.instant());
        stops.add(stop);
        ledger.append(
                new StopEvent.StopRecorded(stop.id(), permission.decision().basis()));
        return new Result.Recorded(
                stop.id(), violations.isEmpty() ? null : issue(stop, command, violations, permission));
    }

    private List<Violation> checked(Command command) {
        var report = command.report();
        var faults = new Faults();
        var violations = lineCheck.check(report.occurredOn(), report.facts(), report.choice(), command.lines(), faults);
        lineCheck.checkOtherOffence(report.occurredOn(), report.facts(), report.otherArrestOffence(), faults);
        faults.refuseIfAny(
                Refusal.Kind.AGAINST_THE_RULES,
                "report-cannot-stand",
                "The report of the stop cannot stand as it is. Nothing was stored.");
        return violations;
    }

    private Citation issue(Stop stop, Command command, List<Violation> violations, GrantedDecision permission) {
        var report = command.report();
        var kind = Citation.kindOf(violations);
        // Last of all, because the number's row stays locked from here to the commit.
        var written = command.written();
        var issuedAt = written == null ? clock.instant() : written.at();
        var number = number(report.officer(), written);
        var citation = new Citation(
                number,
                stop,
                report.driver(),
                report.vehicle(),
                violations,
                deadlines.of(kind, report.occurredOn(), LocalDate.ofInstant(issuedAt, CityTime.ZONE)),
                issuedAt);
        citations.add(citation);
        var basis = permission.decision().basis();
        ledger.append(new CitationEvent.Issued(number, report.choice().reason(), basis));
        if (report.facts().federalAdministrativeDocument()) {
            ledger.append(new CitationEvent.FederalDocumentNotActedOn(number, basis));
        }
        departures.open(
                new OpenDeparture.Command(
                        citation.reference(),
                        report.officer(),
                        stop.occurredAt(),
                        chosen(report),
                        report.choice().reason()),
                permission);
        issued.fire(new CitationIssued(citation));
        return citation;
    }

    private CitationNumber number(OfficerId officer, @Nullable Written written) {
        if (written == null || written.number() == null) {
            return numbers.next(officer, clock.instant());
        }
        numbers.use(written.number(), officer, written.at());
        return written.number();
    }

    private static String chosen(StopReport report) {
        var vehicle = report.choice().vehicle();
        return vehicle == null
                ? report.choice().person().name()
                : report.choice().person().name() + ", " + vehicle.name();
    }
}
