package org.welcomingcity.policy.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.InWords;
import org.welcomingcity.policy.city.Feature;
import org.welcomingcity.policy.decision.Decision;
import org.welcomingcity.policy.decision.Obligation;
import org.welcomingcity.policy.decision.Reason;
import org.welcomingcity.policy.decision.UnusableFacts;
import org.welcomingcity.policy.stop.ArrestGroundFacts;
import org.welcomingcity.policy.stop.ArrestGroundRuling;
import org.welcomingcity.policy.stop.PersonOutcome;
import org.welcomingcity.policy.stop.StatedGround;
import org.welcomingcity.policy.stop.StopChoice;
import org.welcomingcity.policy.stop.StopFacts;
import org.welcomingcity.policy.stop.StopFacts.Alternative;
import org.welcomingcity.policy.stop.StopFacts.ImpoundPurpose;
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
     * What the tables say before the officer chooses how to go on.
     *
     * @param day the date of the stop, on which a claimed mandatory ground has to be live
     * @param inCustody whether the driver is arrested: then the driver does not drive on
     * @throws org.welcomingcity.policy.decision.UnusableFacts when facts contradict each other, or one is unanswered that a
     *     table needs
     */
    public StopRuling ruleOn(StopFacts facts, LocalDate day, boolean inCustody) {
        FactCheck.check(
                facts,
                () -> catalogue.groundsOn(day),
                pack.feature(Feature.Key.OPERATOR_BEFORE_IMPOUND).cite(),
                catalogue);
        return ruled(facts, inCustody, day);
    }

    private StopRuling ruled(StopFacts facts, boolean inCustody, LocalDate day) {
        var inquiry = new Inquiry(pack, catalogue)
                .know("licence", facts.licence())
                .knowIfAnswered("residencyFacts", facts.residencyFacts())
                .know("judicialWarrant", facts.judicialWarrant())
                .know("otherArrestGround", facts.otherArrestGround())
                .know("criminalCharge", facts.criminalCharge())
                .knowIfAnswered("identityEstablished", facts.identityEstablished())
                .knowIfAnswered("driverFit", facts.driverFit())
                .know("inCustody", inCustody)
                .know("coversSuspended", pack.setting("covers_suspended").value())
                .know("coversExpired", pack.setting("covers_expired").value());
        pass(inquiry, "licence-class", "licenceClass");
        if (facts.federalAdministrativeDocument() != null) {
            // Nobody is asked for it: it decides nothing, and a question at every stop would send officers to look.
            inquiry.know("federalAdministrativeDocument", facts.federalAdministrativeDocument());
            inquiry.ask("federal-document");
        }
        var person = inquiry.askIfAnswered("person-outcome");
        var about = facts.vehicle();
        var vehicle = about == null ? null : vehicle(inquiry, about);
        inquiry.mustBeAnswered();
        if (person == null || (about != null && vehicle == null)) {
            throw new IllegalStateException("whatever leaves an outcome open is asked for");
        }
        return new StopRuling(
                PersonOutcome.valueOf(person.value("outcome")),
                person.row().ruleId(),
                vehicle == null ? null : VehicleOutcome.valueOf(vehicle.value("outcome")),
                vehicle == null ? null : vehicle.row().ruleId(),
                sentence(inquiry, person, vehicle),
                inquiry.obligations(),
                inCustody,
                facts,
                day,
                inquiry.trail());
    }

    private static DecisionTable.@Nullable Answer vehicle(Inquiry inquiry, VehicleFacts vehicle) {
        var purpose = vehicle.purpose();
        inquiry.know("mandatoryGround", vehicle.mandatoryGround() != null)
                .knowIfAnswered("evidence", vehicle.evidence())
                .knowIfAnswered("registered", vehicle.registered())
                .knowIfAnswered("insured", vehicle.insured())
                .knowIfAnswered("platesRevoked", vehicle.platesRevoked())
                .knowIfAnswered("ownerTowPractical", vehicle.ownerTowPractical())
                .knowIfAnswered("passenger", vehicle.passenger())
                .knowIfAnswered("opportunity", vehicle.opportunity())
                .knowIfAnswered("locationSafe", vehicle.locationSafe())
                .knowIfAnswered("mayStayParked", vehicle.mayStayParked())
                .knowIfAnswered("alternative", vehicle.alternative());
        if (purpose != ImpoundPurpose.TRAFFIC_HAZARD) {
            inquiry.know("purposeKind", purpose == null ? "NONE" : "OTHER");
        } else if (vehicle.locationSafe() == null) {
            inquiry.follows("purposeKind", "locationSafe");
        } else {
            // What endangers traffic does not stand in a safe place.
            inquiry.know("purposeKind", vehicle.locationSafe() ? "OTHER" : "HAZARD");
        }
        var driver = pass(inquiry, "driver", "driver");
        if (driver != null) {
            inquiry.know("driverMayDrive", driver.equals("MAY_DRIVE"));
        } else {
            inquiry.follows("driverMayDrive", "driver");
        }
        pass(inquiry, "roadworthy", "mayBeDriven");
        pass(inquiry, "opportunity-state", "opportunityState");
        return inquiry.askIfAnswered("vehicle-outcome");
    }

    /** Asks a table and passes on what it answers, where it is settled; where it is not, once somebody needs it. */
    private static @Nullable String pass(Inquiry inquiry, String question, String fact) {
        if (!inquiry.settles(question)) {
            inquiry.settledBy(fact, question);
            return null;
        }
        var value = java.util.Objects.requireNonNull(inquiry.askIfAnswered(question))
                .value(fact);
        inquiry.know(fact, value);
        return value;
    }

    private static String sentence(
            Inquiry inquiry, DecisionTable.Answer person, DecisionTable.@Nullable Answer vehicle) {
        var aboutThePerson = inquiry.sentence(person);
        return vehicle == null ? aboutThePerson : aboutThePerson + "; " + inquiry.sentence(vehicle);
    }

    /** Whether the officer may do what they chose. */
    public Decision judge(StopRuling before, StopChoice choice) {
        var inCustody = choice.person() == StopChoice.Person.ARREST;
        var ruling = before.inCustody() == inCustody ? before : ruled(before.facts(), inCustody, before.day());
        var facts = ruling.facts();
        var inquiry = new Inquiry(pack, catalogue)
                .know("chosen", choice.person())
                .know("judicialWarrant", facts.judicialWarrant())
                .know("otherArrestGround", facts.otherArrestGround())
                .know("personOutcome", ruling.person())
                .know("licenceKind", facts.licence() == Licence.SUSPENDED_OR_REVOKED ? "SUSPENDED" : "ANY_OTHER")
                .know("reasonGiven", InWords.saysSomething(choice.reason()));
        var answers = new ArrayList<DecisionTable.Answer>();
        var person = inquiry.ask("person-choice");
        answers.add(person);
        var vehicle = facts.vehicle();
        if (vehicle != null) {
            inquiry.know("chosenVehicle", choice.vehicle() == null ? "NOT_SAID" : choice.vehicle())
                    .know("vehicleOutcome", java.util.Objects.requireNonNull(ruling.vehicle()))
                    .knowIfAnswered("mayStayParked", vehicle.mayStayParked())
                    .knowIfAnswered("alternative", vehicle.alternative())
                    .knowIfAnswered("otherWay", otherWay(vehicle, choice))
                    .follows("otherWay", "alternative")
                    .know("purposeGiven", vehicle.purpose() != null);
            asRuled(inquiry, ruling, "driver", "driver");
            asRuled(inquiry, ruling, "mayBeDriven", "roadworthy");
            var answer = inquiry.askIfAnswered("vehicle-choice");
            inquiry.mustBeAnswered();
            answers.add(java.util.Objects.requireNonNull(answer));
        }
        var besides = new ArrayList<>(strayVehicle(ruling, choice));
        if (person.value("obligations").contains(Obligation.Code.STORE_REASON.name())) {
            besides.addAll(groundMissing(choice, ruling.day()));
        }
        return Verdicts.of(answers, besides, inquiry);
    }

    /** A fact as the ruling has it; where it needed none, what settles it is asked for once the choice needs it. */
    private static void asRuled(Inquiry inquiry, StopRuling ruling, String fact, String question) {
        var ruled = ruling.trail().facts().get(fact);
        if (ruled != null) {
            inquiry.know(fact, ruled);
            return;
        }
        inquiry.settledBy(fact, question);
        var vehicle = java.util.Objects.requireNonNull(ruling.facts().vehicle());
        if (fact.equals("driver")) {
            inquiry.know("inCustody", ruling.inCustody())
                    .know("licence", ruling.facts().licence())
                    .knowIfAnswered("residencyFacts", ruling.facts().residencyFacts())
                    .knowIfAnswered("driverFit", ruling.facts().driverFit());
            pass(inquiry, "licence-class", "licenceClass");
        } else {
            inquiry.knowIfAnswered("registered", vehicle.registered())
                    .knowIfAnswered("insured", vehicle.insured())
                    .knowIfAnswered("platesRevoked", vehicle.platesRevoked());
        }
    }

    /** A choice that is granted for its reason rests on a ground of the city's list, where the city has one. */
    private List<Reason> groundMissing(StopChoice choice, LocalDate day) {
        var stated = pack.reasons(StatedGround.Use.DEPARTURE, day);
        if (stated.isEmpty() || stated.stream().anyMatch(ground -> ground.key().equals(choice.ground()))) {
            return List.of();
        }
        var rule = stated.getFirst();
        return List.of(new Reason(
                rule.ruleId(),
                rule.cite(),
                "choice.ground",
                choice.ground() == null
                        ? "The choice departs from the presumption, and its ground is not stated."
                        : "There is no such ground on the day of the stop.",
                "Pick the ground it rests on: %s."
                        .formatted(stated.stream().map(StatedGround::key).collect(Collectors.joining(", ")))));
    }

    private static @Nullable String otherWay(VehicleFacts vehicle, StopChoice choice) {
        if (vehicle.alternative() == null) {
            return null;
        }
        return vehicle.alternative() != Alternative.ACCEPTED
                ? "NOT_AGREED"
                : isSaid(choice.otherWay()) ? "AGREED_AND_NAMED" : "AGREED";
    }

    private static boolean isSaid(@Nullable String words) {
        return words != null && !words.isBlank();
    }

    /**
     * Whether an offence is a ground of arrest.
     *
     * @param day the date of the stop
     * @throws UnusableFacts when the catalogue does not know the offence, or whether the driver is licensed is not settled
     */
    public ArrestGroundRuling arrestGround(ArrestGroundFacts facts, LocalDate day) {
        var offence = catalogue.offencesOn(day).stream()
                .filter(live -> live.code().equals(facts.offenceCode()))
                .findFirst()
                .orElseThrow(() -> new UnusableFacts(List.of(new Reason(
                        "offence-catalogue",
                        "G.L. c. 90 § 21",
                        "otherArrestOffence",
                        "there is no offense %s that could be charged on %s".formatted(facts.offenceCode(), day),
                        "take a code from the catalog of that day"))));
        var inquiry = new Inquiry(pack, catalogue)
                .know("licence", facts.licence())
                .knowIfAnswered("residencyFacts", facts.residencyFacts());
        pass(inquiry, "licence-class", "licenceClass");
        inquiry.know("arrestAuthority", offence.arrestAuthority())
                .know("presumes", offence.presumes())
                .know("chargedAs", facts.chargedAs());
        var answer = inquiry.askIfAnswered("arrest-ground");
        if (answer == null) {
            inquiry.mustBeAnswered();
            throw new IllegalStateException("whatever leaves the ground open is asked for");
        }
        return new ArrestGroundRuling(
                ArrestGroundRuling.Ground.valueOf(answer.value("ground")),
                Verdicts.of(List.of(answer), List.of(), inquiry));
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
