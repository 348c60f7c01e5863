package org.welcomingcity.citations.citation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.decision.domain.Ruled;
import org.welcomingcity.casework.departure.application.OpenDeparture;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.citation.domain.CitationEvent;
import org.welcomingcity.citations.citation.domain.CitationIssued;
import org.welcomingcity.citations.citation.domain.Citations;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.citations.numbering.domain.CitationNumbers;
import org.welcomingcity.citations.stop.domain.Stop;
import org.welcomingcity.citations.stop.domain.StopEvent;
import org.welcomingcity.citations.stop.domain.StopReport;
import org.welcomingcity.citations.stop.domain.Stops;
import org.welcomingcity.citations.warrant.application.AskForWarrantCheck;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.ledger.Ledger;
import org.welcomingcity.platform.time.CityTime;
import org.welcomingcity.policy.stop.StopFacts;

/** Records a stop and issues its citation: one transaction, one number, one story on the ledger. */
@ApplicationScoped
public class RecordStop {

    private final ExamineStop examine;
    private final LateEntry lateEntry;
    private final OrderReview orderReview;
    private final DeadlineCount deadlines;
    private final CitationNumbers numbers;
    private final Stops stops;
    private final Citations citations;
    private final OpenDeparture departures;
    private final AskForWarrantCheck warrants;
    private final Event<CitationIssued> issued;
    private final Ledger ledger;
    private final Clock clock;

    RecordStop(
            ExamineStop examine,
            LateEntry lateEntry,
            OrderReview orderReview,
            DeadlineCount deadlines,
            CitationNumbers numbers,
            Stops stops,
            Citations citations,
            OpenDeparture departures,
            AskForWarrantCheck warrants,
            Event<CitationIssued> issued,
            Ledger ledger,
            Clock clock) {
        this.examine = examine;
        this.lateEntry = lateEntry;
        this.orderReview = orderReview;
        this.deadlines = deadlines;
        this.numbers = numbers;
        this.stops = stops;
        this.citations = citations;
        this.departures = departures;
        this.warrants = warrants;
        this.issued = issued;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * What the officer reports, and the lines of the citation.
     *
     * @param written the number it was written under on paper or a device; null to have the server give it one
     * @param lateReason why it is entered only now, in the officer's words
     * @param history whether it is brought in from another system's records
     */
    public record Command(
            StopReport report,
            List<DraftLine> lines,
            @Nullable Written written,
            @Nullable String lateReason,
            boolean history) {
        public Command {
            lines = List.copyOf(lines);
        }

        private Command with(StopFacts facts) {
            return new Command(report.with(facts), lines, written, lateReason, history);
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

        /** It is not recorded; only that it was tried is. */
        record NotRecorded(Refusal refusal) implements Result {}
    }

    /**
     * Records the stop. An arrest on a warrant that nobody confirmed is recorded as waiting, and stands on the supervisors'
     * list; what the policy refuses is not recorded, but that it was tried is.
     *
     * @throws Refused when the report contradicts itself or names what does not exist; nothing is stored
     */
    @Transactional
    public Result record(Command command) {
        var examined = examine.examine(command);
        var ruled = examined.ruled();
        if (ruled == null) {
            return refused(command, examined);
        }
        return recorded(command.with(examined.facts()), examined, ruled);
    }

    private Result refused(Command command, ExamineStop.Examined examined) {
        var officer = command.report().officer();
        var refusal = Objects.requireNonNull(examined.refusal());
        var basis = examined.basis();
        var chosen = refusal.code().equals("choice-refused");
        if (basis == null || !(chosen || examined.federalDocument())) {
            // Thrown, so that nothing is left of it and the key is not used up.
            throw new Refused(refusal);
        }
        if (examined.federalDocument()) {
            ledger.append(new StopEvent.FederalDocumentNotActedOn(officer, basis));
        }
        if (chosen) {
            ledger.append(new StopEvent.ChoiceRefused(officer, basis));
        }
        return new Result.NotRecorded(refusal);
    }

    private Result recorded(Command command, ExamineStop.Examined examined, Ruled ruled) {
        var report = command.report();
        var violations = examined.violations();
        var stop = new Stop(UUID.randomUUID(), report, ruled, clock.instant(), command.lateReason(), command.history());
        stops.add(stop);
        var basis = ruled.decision().basis();
        ledger.append(
                command.history()
                        ? new StopEvent.StopImported(stop.id(), basis)
                        : new StopEvent.StopRecorded(stop.id(), basis));
        if (violations.isEmpty() && examined.federalDocument()) {
            ledger.append(new StopEvent.FederalDocumentNotActedOn(report.officer(), basis));
        }
        var citation = violations.isEmpty() ? null : issue(stop, command, examined, ruled);
        if (!command.history()) {
            var about = citation == null ? stop.reference() : citation.reference();
            lateEntry.review(stop, about);
            orderReview.review(report, about);
        }
        return new Result.Recorded(stop.id(), citation);
    }

    private Citation issue(Stop stop, Command command, ExamineStop.Examined examined, Ruled ruled) {
        var report = command.report();
        var violations = examined.violations();
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
        var basis = ruled.decision().basis();
        ledger.append(new CitationEvent.Issued(number, report.choice().reason(), basis));
        if (examined.federalDocument()) {
            ledger.append(new CitationEvent.FederalDocumentNotActedOn(number, basis));
        }
        departures.open(
                new OpenDeparture.Command(
                        citation.reference(),
                        report.officer(),
                        stop.occurredAt(),
                        chosen(report),
                        report.choice().reason(),
                        report.choice().ground()),
                ruled);
        warrants.whereNeeded(report, number, basis);
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
