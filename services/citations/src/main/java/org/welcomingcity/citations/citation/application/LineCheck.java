package org.welcomingcity.citations.citation.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.policy.CityPolicy;
import org.welcomingcity.citations.citation.domain.Price;
import org.welcomingcity.citations.citation.domain.Violation;
import org.welcomingcity.citations.citation.domain.Violation.Disposition;
import org.welcomingcity.citations.stop.application.ArrestGrounds;
import org.welcomingcity.citations.stop.domain.ReliedOn;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.policy.citation.Assessment;
import org.welcomingcity.policy.citation.ChargedOffence;
import org.welcomingcity.policy.offence.Offence;
import org.welcomingcity.policy.offence.Offence.Presumes;
import org.welcomingcity.policy.stop.ArrestGroundFacts.ChargedAs;
import org.welcomingcity.policy.stop.ArrestGroundRuling;
import org.welcomingcity.policy.stop.StopChoice;
import org.welcomingcity.policy.stop.StopFacts;
import org.welcomingcity.policy.stop.StopFacts.Licence;

/** Makes sure that the lines of a citation can stand: known offences, fitting dispositions, and a choice that they bear out. */
@ApplicationScoped
class LineCheck {

    private final CityPolicy city;
    private final ArrestGrounds arrestGrounds;

    LineCheck(CityPolicy city, ArrestGrounds arrestGrounds) {
        this.city = city;
        this.arrestGrounds = arrestGrounds;
    }

    /** The lines with their offences, as far as they can stand; what cannot is noted. */
    List<Violation> check(
            LocalDate day, StopFacts facts, @Nullable StopChoice choice, List<DraftLine> lines, Faults faults) {
        var catalogue = catalogueOf(day);
        var violations = new ArrayList<Violation>();
        var seen = new HashSet<String>();
        for (var index = 0; index < lines.size(); index++) {
            var line = lines.get(index);
            var field = "violations[%d].".formatted(index);
            var offence = catalogue.get(line.offence());
            if (offence == null) {
                faults.add(
                        field + "offence",
                        "offence-catalogue",
                        "there is no offense %s that could be charged on %s".formatted(line.offence(), day),
                        "take a code from /api/v1/offences?on=%s".formatted(day));
            } else if (!seen.add(line.offence())) {
                faults.add(
                        field + "offence",
                        "offence-once",
                        "the offense stands on an earlier line",
                        "write each offense once");
            } else if (!fits(offence, line.disposition())) {
                faults.add(
                        field + "disposition",
                        "offence-kind",
                        "%s is a %s and cannot be written as %s"
                                .formatted(offence.code(), words(offence.kind()), line.disposition()),
                        offence.kind() == Offence.Kind.CIVIL
                                ? "write it as CIVIL or WARNING"
                                : "write it as CRIMINAL, ARREST or WARNING");
            } else if (offence.presumes() == Presumes.UNLICENSED && isLicensed(facts)) {
                faults.add(
                        field + "offence",
                        facts.licence() == Licence.VALID_NOT_CARRIED ? "P1" : "P2",
                        "the driver holds a valid license, so this is not unlicensed operation",
                        "correct the license finding, or take the offense out");
            } else if (offence.presumes() == Presumes.SUSPENDED
                    && line.disposition() != Disposition.WARNING
                    && facts.licence() != Licence.SUSPENDED_OR_REVOKED) {
                faults.add(
                        field + "offence",
                        "c90-23-suspended",
                        "the offense says that a license was suspended or revoked, and the license finding does not",
                        "correct the license finding, or take the offense out");
            } else if (offence.presumes() == Presumes.UNFIT
                    && line.disposition() != Disposition.WARNING
                    && Boolean.TRUE.equals(facts.driverFit())) {
                faults.add(
                        "facts.driverFit",
                        "c90-24-oui",
                        "the citation charges %s, and the driver is said to be fit to drive".formatted(offence.title()),
                        "say that the driver is not fit to drive, or take the offense out");
            } else {
                violations.add(priced(day, offence, line, field, faults));
            }
        }
        if (choice != null) {
            checkChoice(choice, lines, faults);
        }
        return violations;
    }

    /** How the lines charge an offence. */
    static ChargedAs chargedAs(String code, List<DraftLine> lines) {
        return lines.stream()
                .filter(line -> line.offence().equals(code))
                .map(line -> line.disposition() == Disposition.ARREST ? ChargedAs.ARREST : ChargedAs.OTHERWISE)
                .findFirst()
                .orElse(ChargedAs.NOT_CHARGED);
    }

    /** Whether the lines charge a crime. */
    static boolean chargesCrime(List<DraftLine> lines) {
        return lines.stream()
                .anyMatch(
                        line -> line.disposition() == Disposition.CRIMINAL || line.disposition() == Disposition.ARREST);
    }

    /**
     * Notes a fault where an arrest for the license itself stands on no line that permits one: whatever reason there is for it,
     * custody is for an offense with arrest authority, and the citation says for which.
     */
    void checkArrest(
            LocalDate day, StopFacts facts, ReliedOn relied, StopChoice choice, List<DraftLine> lines, Faults faults) {
        if (choice.person() != StopChoice.Person.ARREST
                || relied.warrant() != null
                || relied.otherOffence() != null
                || isLicensed(facts)) {
            return;
        }
        var grounded = lines.stream()
                .filter(line -> line.disposition() == Disposition.ARREST)
                .flatMap(line -> arrestGrounds.ofLine(day, facts, line.offence()).stream())
                .anyMatch(ruling -> ruling.ground() == ArrestGroundRuling.Ground.LICENSE_ITSELF);
        if (!grounded) {
            faults.add(
                    "violations",
                    "c90-21-may-arrest",
                    "no line that is written as an arrest is the license offense, which is what this arrest is for",
                    "write the license offense as an arrest, or name the other offense or the warrant relied on");
        }
    }

    private static void checkChoice(StopChoice choice, List<DraftLine> lines, Faults faults) {
        var dispositions = lines.stream().map(DraftLine::disposition).collect(Collectors.toSet());
        var problem = switch (choice.person()) {
            case NO_ACTION -> lines.isEmpty() ? null : "no action means no violation is written";
            case WARNING ->
                !dispositions.isEmpty() && dispositions.stream().allMatch(d -> d == Disposition.WARNING)
                        ? null
                        : "a warning has warning lines only, and at least one";
            case CIVIL_CITATION ->
                dispositions.contains(Disposition.CIVIL)
                                && !dispositions.contains(Disposition.CRIMINAL)
                                && !dispositions.contains(Disposition.ARREST)
                        ? null
                        : "a civil citation has a civil line and no criminal one";
            case SUMMONS ->
                dispositions.contains(Disposition.CRIMINAL) && !dispositions.contains(Disposition.ARREST)
                        ? null
                        : "a summons has a criminal line and no arrest line";
            case ARREST -> dispositions.contains(Disposition.ARREST) ? null : "an arrest has an arrest line";
        };
        if (problem != null) {
            faults.add("violations", "choice-borne-out", problem, "make the lines and the choice say the same");
        }
    }

    private static boolean isLicensed(StopFacts facts) {
        return facts.licence() == Licence.VALID_NOT_CARRIED
                || (facts.licence() == Licence.VALID_ELSEWHERE && Boolean.FALSE.equals(facts.residencyFacts()));
    }

    private static boolean fits(Offence offence, Disposition disposition) {
        return switch (disposition) {
            case WARNING -> true;
            case CIVIL -> offence.kind() == Offence.Kind.CIVIL;
            case CRIMINAL, ARREST -> offence.kind() == Offence.Kind.CRIMINAL;
        };
    }

    private static String words(Offence.Kind kind) {
        return switch (kind) {
            case CIVIL -> "civil infraction";
            case CRIMINAL -> "crime";
        };
    }

    // An officer can warn instead, and a warning costs nothing (c. 90C § 3(A)(1)).
    private Violation priced(LocalDate day, Offence offence, DraftLine line, String field, Faults faults) {
        var clocked = line.clocked();
        if (clocked == null
                && line.disposition() == Disposition.CIVIL
                && offence.assessmentTable() == Offence.AssessmentTable.SPEED) {
            faults.add(
                    field + "speed",
                    "c90-17-speed",
                    "what speeding costs depends on how fast it was",
                    "give the speed, the limit, and whether it was in a school or work zone");
        }
        var assessment = line.disposition() == Disposition.WARNING && clocked == null
                ? null
                : assessed(day, line, field, faults);
        var price = line.disposition() == Disposition.WARNING ? null : assessment;
        return new Violation(
                offence.code(),
                offence.title(),
                offence.cite(),
                line.disposition(),
                price == null || line.disposition() != Disposition.CIVIL ? null : cents(price.amount()),
                offence.status(),
                clocked,
                price == null ? null : Price.of(price));
    }

    private @Nullable Assessment assessed(LocalDate day, DraftLine line, String field, Faults faults) {
        var clocked = line.clocked();
        var charged = new ChargedOffence(
                line.offence(), clocked == null ? null : clocked.toSpeed(), line.priors(), line.priorsInTwelveMonths());
        return city.on(day)
                .sentAs("occurredAt", "facts.")
                .ask((policy, jurisdiction, on) -> policy.assess(jurisdiction, on, charged), faults, field)
                .orElse(null);
    }

    private static @Nullable Long cents(@Nullable Money assessment) {
        return assessment == null ? null : assessment.getAmountMinorLong();
    }

    private Map<String, Offence> catalogueOf(LocalDate day) {
        return city
                .on(day)
                .sentAs("occurredAt", "facts.")
                .ask((policy, jurisdiction, on) -> policy.offences(on))
                .stream()
                .collect(Collectors.toMap(Offence::code, Function.identity()));
    }
}
