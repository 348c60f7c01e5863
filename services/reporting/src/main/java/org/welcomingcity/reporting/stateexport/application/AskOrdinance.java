package org.welcomingcity.reporting.stateexport.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.policy.OrdinancePolicy;
import org.welcomingcity.policy.decision.Decision;
import org.welcomingcity.policy.decision.NoPackInForce;
import org.welcomingcity.policy.decision.Obligation;
import org.welcomingcity.policy.decision.PackReference;
import org.welcomingcity.policy.offence.Offence;
import org.welcomingcity.policy.stop.StatedGround;
import org.welcomingcity.policy.stop.StopChoice;
import org.welcomingcity.policy.stop.StopFacts;
import org.welcomingcity.policy.stop.StopFacts.Warrant;
import org.welcomingcity.policy.stop.StopRuling;
import org.welcomingcity.reporting.stateexport.domain.Encounter;
import org.welcomingcity.reporting.stateexport.domain.ExportLine;
import org.welcomingcity.reporting.stateexport.domain.ReviewedEncounter;
import org.welcomingcity.reporting.stateexport.domain.Verdict;

/** Asks one question about many citations; the catalogue of each day is read once. For one thread. */
final class AskOrdinance {

    /** The state's codes for the first paragraph of c. 90 § 10 begin so, in every edition. */
    static final String UNLICENSED = "9010A";

    private final OrdinancePolicy policy;
    private final OrdinanceQuestion question;
    private final @Nullable PackReference asIf;
    private final OffencesOfADay offences;

    /**
     * Makes sure that the question can be asked.
     *
     * @throws Refused when there is no such jurisdiction or pack
     */
    AskOrdinance(OrdinancePolicy policy, OrdinanceQuestion question) {
        this.policy = policy;
        this.question = question;
        this.offences = new OffencesOfADay(policy);
        this.asIf = asIf();
    }

    /** The citation beside what the tables say. */
    ReviewedEncounter review(Encounter encounter) {
        var others = encounter.lines().stream()
                .map(Encounter.Line::offence)
                .filter(code -> !code.startsWith(UNLICENSED))
                .distinct()
                .toList();
        var known = offences.on(encounter.occurredOn());
        var suspended = others.stream()
                .anyMatch(code -> known.containsKey(code) && known.get(code).presumes() == Offence.Presumes.SUSPENDED);
        var grounds = others.stream()
                .filter(code -> {
                    var offence = known.get(code);
                    return offence != null
                            && offence.arrestAuthority()
                            && offence.presumes() != Offence.Presumes.SUSPENDED
                            && offence.presumes() != Offence.Presumes.UNLICENSED;
                })
                .toList();
        var licence = suspended ? StopFacts.Licence.SUSPENDED_OR_REVOKED : StopFacts.Licence.NONE;
        var facts = facts(licence, Warrant.NONE, !grounds.isEmpty());
        var choice = new StopChoice(choiceOf(encounter.done()), null, null);
        var ruling = ruling(encounter, facts);
        var decision = policy.judge(ruling, choice);
        var asCivil = encounter.lines().stream().anyMatch(AskOrdinance::unlicensedAsCivil);
        var verdict = asCivil ? Verdict.NOT_ALLOWED : verdictOf(decision);
        var row = asCivil
                ? ShownRule.neverCivil(policy, question.jurisdiction(), dayOf(encounter))
                : ShownRule.of(ruling, decision);
        return new ReviewedEncounter(
                encounter,
                encounter.done(),
                ruling.trail().pack(),
                ruling.person(),
                verdict,
                row.rule(),
                row.cite(),
                row.status(),
                row.why(),
                others,
                grounds,
                asCivil || verdict == Verdict.AGREES ? List.of() : agreesIf(encounter, facts, choice));
    }

    private @Nullable PackReference asIf() {
        var packs = policy.packs().stream()
                .filter(pack -> pack.jurisdiction().equals(question.jurisdiction()))
                .toList();
        if (packs.isEmpty()) {
            throw unknown(
                    "jurisdiction",
                    "no pack is of that jurisdiction",
                    policy.packs().stream()
                            .map(PackReference::jurisdiction)
                            .distinct()
                            .toList());
        }
        var version = question.version();
        if (version == null) {
            return null;
        }
        return packs.stream()
                .filter(pack -> pack.version().equals(version))
                .findFirst()
                .orElseThrow(() -> unknown(
                        "pack",
                        "the jurisdiction has no such pack",
                        packs.stream().map(PackReference::version).toList()));
    }

    private LocalDate dayOf(Encounter encounter) {
        return asIf == null ? encounter.occurredOn() : asIf.inForceFrom();
    }

    private StopRuling ruling(Encounter encounter, StopFacts facts) {
        var day = dayOf(encounter);
        try {
            return policy.ruleOn(question.jurisdiction(), day, facts);
        } catch (NoPackInForce none) {
            throw unknown(
                    "pack",
                    "no pack of the jurisdiction was in force on %s".formatted(day),
                    policy.packs().stream()
                            .filter(pack -> pack.jurisdiction().equals(question.jurisdiction()))
                            .map(PackReference::version)
                            .toList());
        }
    }

    private List<String> agreesIf(Encounter encounter, StopFacts facts, StopChoice choice) {
        var ways = new ArrayList<String>();
        if (allows(encounter, facts, choice, "a reason was written down")) {
            ways.add("a reason was written down");
        }
        var warrant = facts(facts.licence(), Warrant.CONFIRMED, facts.otherArrestGround());
        if (allows(encounter, warrant, choice, null)) {
            ways.add("a judicial warrant was out");
        }
        var ground = facts(facts.licence(), Warrant.NONE, true);
        if (!facts.otherArrestGround() && allows(encounter, ground, choice, null)) {
            ways.add("the officer relied on another offense that carries arrest authority");
        }
        return List.copyOf(ways);
    }

    // What an export does not say: identity was established, and nothing is known about the vehicle.
    private static StopFacts facts(StopFacts.Licence licence, Warrant warrant, boolean otherGround) {
        return new StopFacts(licence, false, warrant, false, otherGround, otherGround, true, null, null);
    }

    private boolean allows(Encounter encounter, StopFacts facts, StopChoice choice, @Nullable String reason) {
        // Which ground of the city's list it would have been, no export says: any of them would do.
        var ground = reason == null
                ? null
                : policy.statedGrounds(question.jurisdiction(), dayOf(encounter), StatedGround.Use.DEPARTURE).stream()
                        .map(StatedGround::key)
                        .findFirst()
                        .orElse(null);
        var again = policy.judge(ruling(encounter, facts), new StopChoice(choice.person(), null, reason, null, ground));
        return again instanceof Decision.Granted;
    }

    private static boolean unlicensedAsCivil(Encounter.Line line) {
        return line.type() == ExportLine.Type.CIVIL && line.offence().startsWith(UNLICENSED);
    }

    private static Verdict verdictOf(Decision decision) {
        return switch (decision) {
            case Decision.Granted granted ->
                granted.obligations().stream().anyMatch(duty -> duty.code() == Obligation.Code.SUPERVISOR_REVIEW)
                        ? Verdict.NEEDS_REASON
                        : Verdict.AGREES;
            case Decision.Refused refused ->
                refused.reasons().stream().allMatch(reason -> reason.field().equals("choice.reason"))
                        ? Verdict.NEEDS_REASON
                        : Verdict.NOT_ALLOWED;
            case Decision.Referred referred -> Verdict.REFERRED;
        };
    }

    private static StopChoice.Person choiceOf(ExportLine.Type done) {
        return switch (done) {
            case WARN -> StopChoice.Person.WARNING;
            case CIVIL -> StopChoice.Person.CIVIL_CITATION;
            case CRIM -> StopChoice.Person.SUMMONS;
            case ARREST -> StopChoice.Person.ARREST;
        };
    }

    private static Refused unknown(String field, String problem, List<String> choices) {
        return new Refused(new Refusal(
                Refusal.Kind.MALFORMED,
                "malformed-request",
                "There is no law to ask.",
                List.of(new Refusal.Fault(
                        field, "pack-known", null, problem, "choose one of " + String.join(", ", choices)))));
    }
}
