package org.welcomingcity.citations.opportunity.application;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.welcomingcity.citations.citation.application.CitationReports;
import org.welcomingcity.citations.citation.application.DraftLine;
import org.welcomingcity.citations.citation.application.ExamineStop;
import org.welcomingcity.citations.citation.application.OpportunityCheck;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.citations.opportunity.domain.Opportunity;
import org.welcomingcity.citations.opportunity.domain.OpportunityEvent;
import org.welcomingcity.citations.stop.domain.ReliedOn;
import org.welcomingcity.citations.stop.domain.StopReport;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.platform.state.Seen;
import org.welcomingcity.policy.stop.StopChoice;
import org.welcomingcity.policy.stop.StopFacts;

/**
 * Chooses what becomes of the vehicle once the opportunity is over. The policy decides as at the stop, on what is known now: how the
 * opportunity ended, and what the officer adds.
 */
@ApplicationScoped
public class ChooseForVehicle {

    /** What came of it. */
    public sealed interface Result {

        /** It is chosen. */
        record Decided(OpportunityFile file) implements Result {}

        /** The policy does not allow it; only that it was refused is on the record. */
        record ChoiceRefused(Refusal refusal) implements Result {}
    }

    private final CitationReports reports;
    private final OpportunityFiles files;
    private final ExamineStop examine;
    private final OpportunityCheck check;

    ChooseForVehicle(CitationReports reports, OpportunityFiles files, ExamineStop examine, OpportunityCheck check) {
        this.reports = reports;
        this.files = files;
        this.examine = examine;
        this.check = check;
    }

    /**
     * Chooses.
     *
     * @return empty where an officer asks for another's citation
     * @throws Refused when the opportunity is not over or the vehicle was decided about, or the record does not bear it out
     */
    @Transactional
    public Optional<Result> choose(CitationNumber number, Seen seen, VehicleChosen chosen) {
        return reports.openedForOfficer(number, seen, new OpportunityEvent.Read(number))
                .map(citation -> decided(citation, chosen));
    }

    private Result decided(Citation citation, VehicleChosen chosen) {
        var opportunity = files.of(citation);
        files.require(OpportunityActions.DECIDE, citation, opportunity);
        var report = report(citation, opportunity, chosen);
        var examined = examine.examine(new ExamineStop.Part(
                report.occurredOn(),
                report.facts(),
                new ReliedOn(report.warrant(), report.otherArrestOffence()),
                report.choice(),
                citation.violations().stream()
                        .map(line -> new DraftLine(line.offence(), line.disposition(), line.clocked(), 0, 0))
                        .toList()));
        var ruled = examined.ruled();
        var decision = examined.decision();
        if (ruled == null && decision != null) {
            reports.tell(List.of(new OpportunityEvent.ChoiceRefused(citation.number(), decision.basis())));
        }
        if (ruled == null) {
            return new Result.ChoiceRefused(requireNonNull(examined.refusal(), "what cannot be recorded says why"));
        }
        check.check(report, ruled.decision());
        var by = reports.recording();
        reports.tell(List.of(opportunity.decide(chosen.vehicle(), chosen.reason(), ruled, by.by(), by.at())));
        reports.store(citation);
        return new Result.Decided(files.stored(citation, opportunity));
    }

    /** The stop as it stands now: what was reported, with the opportunity as it ended and the choice about the vehicle. */
    private static StopReport report(Citation citation, Opportunity opportunity, VehicleChosen chosen) {
        var stop = citation.stop();
        var before = stop.facts();
        var vehicle = requireNonNull(before.vehicle(), "nothing waits where there is no vehicle");
        var now = new StopFacts.VehicleFacts(
                vehicle.mandatoryGround(),
                vehicle.evidence(),
                vehicle.registered(),
                vehicle.insured(),
                vehicle.platesRevoked(),
                chosen.ownerTowPractical() == null ? vehicle.ownerTowPractical() : chosen.ownerTowPractical(),
                chosen.passenger() == null ? vehicle.passenger() : chosen.passenger(),
                requireNonNull(opportunity.how(), "an opportunity that is over ended somehow"),
                vehicle.locationSafe(),
                chosen.mayStayParked() == null ? vehicle.mayStayParked() : chosen.mayStayParked(),
                chosen.alternative() == null ? vehicle.alternative() : chosen.alternative(),
                chosen.purpose());
        var facts = new StopFacts(
                before.licence(),
                before.residencyFacts(),
                before.judicialWarrant(),
                before.federalAdministrativeDocument(),
                before.otherArrestGround(),
                before.criminalCharge(),
                before.identityEstablished(),
                before.driverFit(),
                now);
        var choice = stop.choice();
        return new StopReport(
                stop.occurredAt(),
                stop.occurredOn(),
                stop.officer(),
                stop.place(),
                citation.driver(),
                citation.vehicle(),
                facts,
                stop.warrant(),
                stop.otherArrestOffence(),
                new StopChoice(choice.person(), chosen.vehicle(), choice.reason(), chosen.reason(), choice.ground()),
                opportunity.record(),
                stop.ground());
    }
}
