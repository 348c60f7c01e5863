package org.welcomingcity.citations.stateexport.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.stateexport.domain.Encounter;
import org.welcomingcity.citations.stateexport.domain.ExportLine;
import org.welcomingcity.citations.stateexport.domain.StateLines;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.kernel.RuleStatus;
import org.welcomingcity.platform.paging.Cursor;
import org.welcomingcity.platform.paging.Page;
import org.welcomingcity.policy.OrdinancePolicy;
import org.welcomingcity.policy.decision.Decision;
import org.welcomingcity.policy.decision.NoPackInForce;
import org.welcomingcity.policy.decision.Obligation;
import org.welcomingcity.policy.decision.PackReference;
import org.welcomingcity.policy.stop.PersonOutcome;
import org.welcomingcity.policy.stop.StopChoice;
import org.welcomingcity.policy.stop.StopFacts;
import org.welcomingcity.policy.stop.StopRuling;

/**
 * What an ordinance would have done: each unlicensed-operation citation of the state exports, put to the policy as a stop.
 * Nothing is stored, and nobody is judged: a file says what was done and not why.
 */
@ApplicationScoped
public class OrdinanceReview {

    /** The state's codes for the first paragraph of c. 90 § 10 begin so, in every edition. */
    static final String UNLICENSED = "9010A";

    /** What the file does not say, and what is taken for it. */
    public static final List<String> ASSUMPTIONS = List.of(
            "The driver had no licence that is valid, as the charge says; where the citation also charges c. 90 § 23, the"
                    + " licence was suspended or revoked.",
            "Another offence on the citation counts as a ground of arrest where the catalogue of that day gives it arrest"
                    + " authority; offences that were not written down are not known.",
            "No judicial warrant was out, since the file would not show it.",
            "Identity was established, since the file would not show that it was not.",
            "No reason was written down for what was done, since the file has no place for one.");

    private static final int AT_ONCE = 1_000;

    /** How what was done compares with what the tables say. */
    public enum Verdict {
        /** The tables allow what was done, as it was done. */
        AGREES,
        /** The tables allow it with a written reason, and a supervisor would have looked. */
        NEEDS_REASON,
        /** The tables leave it to a person to look first. */
        REFERRED,
        /** The tables do not allow it. */
        NOT_ALLOWED
    }

    /**
     * Which law is asked.
     *
     * @param jurisdiction the city, such as {@code cambridge-ma}
     * @param version the pack that is asked as if it had been in force; null for the one of the day
     * @param agency whose citations; null for everybody's
     */
    public record Question(
            String jurisdiction,
            @Nullable String version,
            @Nullable String agency) {}

    /**
     * One citation and what the tables say about it.
     *
     * @param encounter its lines
     * @param done what was done
     * @param pack the pack that was asked
     * @param outcome what the tables say becomes of the person
     * @param verdict how the two compare
     * @param rule the rule that decided
     * @param cite where it stands
     * @param status how well its words are known
     * @param why the tables' sentence, and what they would have asked for
     * @param otherOffences the other codes on the citation
     * @param arrestGrounds those of them that carry arrest authority
     * @param wouldAgreeIf the facts the file cannot show under which the tables would have allowed it
     */
    public record Reviewed(
            Encounter encounter,
            ExportLine.Type done,
            PackReference pack,
            PersonOutcome outcome,
            Verdict verdict,
            String rule,
            String cite,
            RuleStatus status,
            String why,
            List<String> otherOffences,
            List<String> arrestGrounds,
            List<String> wouldAgreeIf) {}

    /** How many citations there are of one sort. */
    public record Row(
            ExportLine.Type done,
            String pack,
            PersonOutcome outcome,
            String rule,
            String cite,
            RuleStatus status,
            Verdict verdict,
            long citations) {}

    /**
     * The table.
     *
     * @param citations how many citations charge unlicensed operation
     * @param arrests how many of them are custodial arrests
     * @param arrestsWithoutOtherOffence how many of those list no other offence
     * @param arrestsWithOtherGround how many list another offence with arrest authority
     * @param verdicts how many compare how
     * @param rows the table, most frequent first
     */
    public record Summary(
            long citations,
            long arrests,
            long arrestsWithoutOtherOffence,
            long arrestsWithOtherGround,
            Map<Verdict, Long> verdicts,
            List<Row> rows) {}

    private final StateLines lines;
    private final OrdinancePolicy policy;

    OrdinanceReview(StateLines lines, OrdinancePolicy policy) {
        this.lines = lines;
        this.policy = policy;
    }

    /**
     * A page, by day.
     *
     * @param verdict only these; null for all
     * @throws Refused when there is no such pack, or none in force on a day of the page
     */
    @Transactional
    public Page<Reviewed> page(Question question, @Nullable Verdict verdict, @Nullable Cursor after, int limit) {
        var found = new ArrayList<Reviewed>();
        var reviewer = new Reviewer(question);
        reviewer.from(after, reviewed -> {
            if (verdict == null || reviewed.verdict() == verdict) {
                found.add(reviewed);
            }
            return found.size() <= limit;
        });
        return Page.of(found, limit, last -> cursorOf(last.encounter()));
    }

    /** All of them, one by one. */
    public void each(Question question, Consumer<Reviewed> reader) {
        new Reviewer(question).from(null, reviewed -> {
            reader.accept(reviewed);
            return true;
        });
    }

    /** The table of agreements and departures. */
    @Transactional
    public Summary summary(Question question) {
        var counts = new LinkedHashMap<Row, Long>();
        var verdicts = new EnumMap<Verdict, Long>(Verdict.class);
        var totals = new long[4];
        each(question, reviewed -> {
            totals[0]++;
            if (reviewed.done() == ExportLine.Type.ARREST) {
                totals[1]++;
                totals[2] += reviewed.otherOffences().isEmpty() ? 1 : 0;
                totals[3] += reviewed.arrestGrounds().isEmpty() ? 0 : 1;
            }
            verdicts.merge(reviewed.verdict(), 1L, Long::sum);
            counts.merge(rowOf(reviewed), 1L, Long::sum);
        });
        return new Summary(
                totals[0],
                totals[1],
                totals[2],
                totals[3],
                verdicts,
                counts.entrySet().stream()
                        .map(entry -> counted(entry.getKey(), entry.getValue()))
                        .sorted(Comparator.comparing(Row::citations).reversed())
                        .toList());
    }

    /** Makes sure that the question can be asked. */
    public void check(Question question) {
        new Reviewer(question);
    }

    private static Row rowOf(Reviewed reviewed) {
        return new Row(
                reviewed.done(),
                reviewed.pack().jurisdiction() + "@" + reviewed.pack().version(),
                reviewed.outcome(),
                reviewed.rule(),
                reviewed.cite(),
                reviewed.status(),
                reviewed.verdict(),
                0);
    }

    private static Row counted(Row row, long citations) {
        return new Row(
                row.done(), row.pack(), row.outcome(), row.rule(), row.cite(), row.status(), row.verdict(), citations);
    }

    static Cursor cursorOf(Encounter encounter) {
        return new Cursor(
                encounter.occurredOn().atStartOfDay(ZoneOffset.UTC).toInstant(), Long.toString(encounter.id()));
    }

    /** Asks one question about many citations; the catalogue of each day is read once. */
    private final class Reviewer {

        private final Question question;
        private final @Nullable PackReference asIf;
        private final OffencesOfADay offences = new OffencesOfADay(policy);

        Reviewer(Question question) {
            this.question = question;
            this.asIf = asIf();
        }

        void from(@Nullable Cursor after, java.util.function.Predicate<Reviewed> goOn) {
            var place = DayPlace.of(after);
            List<Encounter> found;
            do {
                found = lines.withOffence(UNLICENSED, question.agency(), place.day(), place.id(), AT_ONCE);
                for (var encounter : found) {
                    if (!goOn.test(review(encounter))) {
                        return;
                    }
                    place = new DayPlace(encounter.occurredOn(), encounter.id());
                }
            } while (found.size() == AT_ONCE);
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

        private Reviewed review(Encounter encounter) {
            var others = encounter.lines().stream()
                    .map(Encounter.Line::offence)
                    .filter(code -> !code.startsWith(UNLICENSED))
                    .distinct()
                    .toList();
            var known = offences.on(encounter.occurredOn());
            var suspended = others.stream()
                    .anyMatch(code -> known.containsKey(code)
                            && "90-23".equals(known.get(code).code()));
            var grounds = others.stream()
                    .filter(code -> {
                        var offence = known.get(code);
                        return offence != null && offence.arrestAuthority() && !"90-23".equals(offence.code());
                    })
                    .toList();
            var licence = suspended ? StopFacts.Licence.SUSPENDED_OR_REVOKED : StopFacts.Licence.NONE;
            var facts = new StopFacts(licence, false, false, false, !grounds.isEmpty(), true, null);
            var choice = new StopChoice(choiceOf(encounter.done()), null, null);
            var ruling = ruling(encounter, facts);
            var decision = policy.judge(ruling, choice);
            var asCivil = encounter.lines().stream().anyMatch(OrdinanceReview::unlicensedAsCivil);
            var verdict = asCivil ? Verdict.NOT_ALLOWED : verdictOf(decision);
            var row = asCivil ? NEVER_CIVIL : hit(ruling, decision);
            return new Reviewed(
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

        private StopRuling ruling(Encounter encounter, StopFacts facts) {
            var day = asIf == null ? encounter.occurredOn() : asIf.inForceFrom();
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
            var warrant = new StopFacts(
                    facts.licence(), false, true, false, facts.otherArrestGround(), facts.identityEstablished(), null);
            if (allows(encounter, warrant, choice, null)) {
                ways.add("a judicial warrant was out");
            }
            var ground = new StopFacts(facts.licence(), false, false, false, true, facts.identityEstablished(), null);
            if (!facts.otherArrestGround() && allows(encounter, ground, choice, null)) {
                ways.add("the officer relied on another offence that carries arrest authority");
            }
            return List.copyOf(ways);
        }

        private boolean allows(Encounter encounter, StopFacts facts, StopChoice choice, @Nullable String reason) {
            var again = policy.judge(ruling(encounter, facts), new StopChoice(choice.person(), null, reason));
            return again instanceof Decision.Granted;
        }
    }

    /** The rule that is shown for a citation. */
    private record Shown(String rule, String cite, RuleStatus status, String why) {}

    private static final Shown NEVER_CIVIL = new Shown(
            "c90-10-unlicensed",
            "G.L. c. 90C § 1",
            RuleStatus.V1,
            "Unlicensed operation is a crime, by name no civil infraction: summons or warning, never a civil assessment.");

    private static boolean unlicensedAsCivil(Encounter.Line line) {
        return line.type() == ExportLine.Type.CIVIL && line.offence().startsWith(UNLICENSED);
    }

    // Where something stands in the way, that is the rule to show; where not, it is the one that decided about the
    // person.
    private static Shown hit(StopRuling ruling, Decision decision) {
        var reasons = switch (decision) {
            case Decision.Granted granted -> List.<org.welcomingcity.policy.decision.Reason>of();
            case Decision.Refused refused -> refused.reasons();
            case Decision.Referred referred -> referred.reasons();
        };
        var person = ruling.trail().tables().stream()
                .filter(table -> table.id().equals("person-outcome"))
                .map(table -> table.hitRow())
                .filter(row -> row != null)
                .findFirst()
                .orElse(null);
        var status = person == null ? RuleStatus.OPEN : person.status();
        var cite = person == null ? "" : person.cite();
        if (reasons.isEmpty()) {
            return new Shown(ruling.personRule(), cite, status, ruling.sentence());
        }
        var reason = reasons.getFirst();
        return new Shown(
                ruling.personRule(),
                cite,
                status,
                "%s. %s To mend: %s".formatted(ruling.sentence(), reason.problem(), reason.mend()));
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
