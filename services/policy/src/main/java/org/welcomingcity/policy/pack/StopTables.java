package org.welcomingcity.policy.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.policy.city.Feature;
import org.welcomingcity.policy.decision.Decision;
import org.welcomingcity.policy.decision.Reason;
import org.welcomingcity.policy.stop.PersonOutcome;
import org.welcomingcity.policy.stop.StopChoice;
import org.welcomingcity.policy.stop.StopFacts;
import org.welcomingcity.policy.stop.StopFacts.Licence;
import org.welcomingcity.policy.stop.StopFacts.VehicleFacts;
import org.welcomingcity.policy.stop.StopRuling;
import org.welcomingcity.policy.stop.VehicleOutcome;

/**
 * Asks a pack about a stop, in the order of the law: whether the driver is licensed, what becomes of the person, whether
 * anybody may drive the vehicle, and what becomes of that. Which table speaks after which stands here; what each says
 * stands in the pack.
 */
public final class StopTables {

    private final Pack pack;
    private final Catalogue catalogue;

    /** The stop's tables of a pack. */
    public StopTables(Pack pack, Catalogue catalogue) {
        this.pack = pack;
        this.catalogue = catalogue;
    }

    /**
     * What the tables say before the officer chooses.
     *
     * @param day the date of the stop, on which a claimed mandatory ground has to be live
     * @throws org.welcomingcity.policy.decision.UnusableFacts when facts contradict each other
     */
    public StopRuling ruleOn(StopFacts facts, LocalDate day) {
        FactCheck.check(
                facts,
                catalogue.groundsOn(day),
                pack.feature(Feature.Key.OPERATOR_BEFORE_IMPOUND).cite());
        var inquiry = new Inquiry(pack, catalogue)
                .know("licence", facts.licence())
                .know("residencyFacts", facts.residencyFacts())
                .know("judicialWarrant", facts.judicialWarrant())
                .know("federalAdministrativeDocument", facts.federalAdministrativeDocument())
                .know("otherArrestGround", facts.otherArrestGround())
                .know("identityEstablished", facts.identityEstablished())
                .know("coversSuspended", pack.setting("covers_suspended").value())
                .know("coversExpired", pack.setting("covers_expired").value());
        var licenceClass = inquiry.ask("licence-class").value("licenceClass");
        inquiry.know("licenceClass", licenceClass);
        inquiry.ask("federal-document");
        var person = inquiry.ask("person-outcome");
        var vehicle = facts.vehicle() == null
                ? null
                : vehicle(inquiry, facts.vehicle(), licenceClass.startsWith("LICENSED_"));
        return new StopRuling(
                PersonOutcome.valueOf(person.value("outcome")),
                person.row().ruleId(),
                vehicle == null ? null : VehicleOutcome.valueOf(vehicle.value("outcome")),
                vehicle == null ? null : vehicle.row().ruleId(),
                sentence(inquiry, person, vehicle),
                inquiry.obligations(),
                facts,
                inquiry.trail());
    }

    private static DecisionTable.Answer vehicle(Inquiry inquiry, VehicleFacts vehicle, boolean driverLicensed) {
        inquiry.know("mandatoryGround", vehicle.mandatoryGround() != null)
                .know("evidence", vehicle.evidence())
                .know("registered", vehicle.registered())
                .know("insured", vehicle.insured())
                .know("platesRevoked", vehicle.platesRevoked())
                .know("ownerTowPractical", vehicle.ownerTowPractical())
                .know("driverLicensed", driverLicensed)
                .know("passenger", vehicle.passenger())
                .know("opportunity", vehicle.opportunity())
                .know("locationSafe", vehicle.locationSafe())
                .know("mayStayParked", vehicle.mayStayParked())
                .know("alternative", vehicle.alternative())
                .know("purposeGiven", vehicle.purpose() != null);
        inquiry.know("mayBeDriven", inquiry.ask("roadworthy").value("mayBeDriven"));
        inquiry.know("opportunityState", inquiry.ask("opportunity-state").value("opportunityState"));
        return inquiry.ask("vehicle-outcome");
    }

    private static String sentence(
            Inquiry inquiry, DecisionTable.Answer person, DecisionTable.@Nullable Answer vehicle) {
        var aboutThePerson = inquiry.sentence(person);
        return vehicle == null ? aboutThePerson : aboutThePerson + "; " + inquiry.sentence(vehicle);
    }

    /** Whether the officer may do what they chose. */
    public Decision judge(StopRuling ruling, StopChoice choice) {
        var facts = ruling.facts();
        var reason = choice.reason();
        var inquiry = new Inquiry(pack, catalogue)
                .know("chosen", choice.person())
                .know("judicialWarrant", facts.judicialWarrant())
                .know("otherArrestGround", facts.otherArrestGround())
                .know("personOutcome", ruling.person())
                .know("licenceKind", facts.licence() == Licence.SUSPENDED_OR_REVOKED ? "SUSPENDED" : "ANY_OTHER")
                .know("reasonGiven", reason != null && !reason.isBlank());
        var answers = new ArrayList<DecisionTable.Answer>();
        answers.add(inquiry.ask("person-choice"));
        var vehicle = facts.vehicle();
        if (vehicle != null) {
            inquiry.know("chosenVehicle", choice.vehicle() == null ? "NOT_SAID" : choice.vehicle())
                    .know("vehicleOutcome", java.util.Objects.requireNonNull(ruling.vehicle()))
                    .know("driverLicensed", driverLicensed(ruling.person()))
                    .know("purposeGiven", vehicle.purpose() != null);
            answers.add(inquiry.ask("vehicle-choice"));
        }
        return Verdicts.of(answers, strayVehicle(ruling, choice), inquiry);
    }

    private static boolean driverLicensed(PersonOutcome person) {
        return person == PersonOutcome.CIVIL_CITATION || person == PersonOutcome.NOT_UNLICENSED;
    }

    private static List<Reason> strayVehicle(StopRuling ruling, StopChoice choice) {
        if (ruling.facts().vehicle() != null || choice.vehicle() == null) {
            return List.of();
        }
        return List.of(new Reason(
                "K9",
                "Commonwealth v. Oliveira, 474 Mass. 10 (2016)",
                "choice.vehicle",
                "Something was chosen for a vehicle about which nothing was said.",
                "report what is known about the vehicle, or leave choice.vehicle out"));
    }
}
