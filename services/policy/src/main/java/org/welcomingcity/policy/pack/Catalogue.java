package org.welcomingcity.policy.pack;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.RuleStatus;
import org.welcomingcity.policy.decision.Obligation;
import org.welcomingcity.policy.decision.PackRejected;
import org.welcomingcity.policy.offence.Offence;
import org.welcomingcity.policy.stop.MandatoryImpoundGround;
import org.welcomingcity.policy.stop.UnansweredFact;

/** The data beside the tables: offences, grounds of mandatory impoundment, and the words of each duty. */
public record Catalogue(
        List<Offence> offences,
        List<MandatoryImpoundGround> grounds,
        Map<Obligation.Code, String> duties,
        Map<String, UnansweredFact> questions) {

    public Catalogue {
        offences = List.copyOf(offences);
        grounds = List.copyOf(grounds);
        duties = Map.copyOf(duties);
        questions = Map.copyOf(questions);
    }

    /**
     * Reads the data files.
     *
     * @throws PackRejected naming file, line and reason
     */
    public static Catalogue read(Sources sources) {
        var offences = Rows.read(sources, "common/offences.csv", Catalogue::offence);
        var seen = new HashSet<String>();
        for (var offence : offences) {
            if (!seen.add(offence.code() + "@" + offence.effectiveFrom())) {
                throw new PackRejected("common/offences.csv: %s stands twice".formatted(offence.code()));
            }
        }
        var duties = new EnumMap<Obligation.Code, String>(Obligation.Code.class);
        for (var duty : Rows.read(
                sources,
                "common/duties.csv",
                row -> Map.entry(Obligation.Code.valueOf(Rows.required(row, "code")), Rows.required(row, "words")))) {
            if (duties.put(duty.getKey(), duty.getValue()) != null) {
                throw new PackRejected("common/duties.csv: %s stands twice".formatted(duty.getKey()));
            }
        }
        for (var code : Obligation.Code.values()) {
            if (!duties.containsKey(code)) {
                throw new PackRejected("common/duties.csv: has no words for " + code);
            }
        }
        var questions = new HashMap<String, UnansweredFact>();
        for (var question : Rows.read(sources, "common/questions.csv", Catalogue::question)) {
            questions.put(question.fact(), question);
        }
        var grounds = Rows.read(sources, "common/grounds.csv", Catalogue::ground);
        var codes = offences.stream().map(Offence::code).collect(Collectors.toSet());
        for (var ground : grounds) {
            for (var code : ground.charged()) {
                if (!codes.contains(code)) {
                    throw new PackRejected(
                            "common/grounds.csv: %s stands on the offense %s, which nobody can be charged with"
                                    .formatted(ground.key(), code));
                }
            }
        }
        return new Catalogue(offences, grounds, duties, questions);
    }

    /** The words of a duty, for the person who has it. */
    String wordsOf(Obligation.Code code) {
        return java.util.Objects.requireNonNull(duties.get(code), "reading checks that every duty has its words");
    }

    /**
     * How a fact is asked for that nobody answered.
     *
     * @throws IllegalStateException when the register does not have it
     */
    UnansweredFact questionAbout(String fact) {
        var question = questions.get(fact);
        if (question == null) {
            throw new IllegalStateException("common/questions.csv: does not ask about " + fact);
        }
        return question;
    }

    /** The offences that can be charged on the day. */
    public List<Offence> offencesOn(LocalDate day) {
        return offences.stream()
                .filter(offence -> covers(offence.effectiveFrom(), offence.effectiveTo(), day))
                .toList();
    }

    /** The grounds that are live on the day. */
    public List<MandatoryImpoundGround> groundsOn(LocalDate day) {
        return grounds.stream()
                .filter(ground -> covers(ground.effectiveFrom(), ground.effectiveTo(), day))
                .toList();
    }

    private static boolean covers(LocalDate from, @Nullable LocalDate to, LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    private static Offence offence(NamedCsvRecord row) {
        var assessment = Rows.optional(row, "assessment");
        var arrestStatus = Rows.optional(row, "arrestStatus");
        return new Offence(
                Rows.required(row, "code"),
                Rows.optional(row, "stateCode"),
                Rows.required(row, "title"),
                Rows.required(row, "cite"),
                Offence.Kind.valueOf(Rows.required(row, "kind")),
                Offence.AppliesTo.valueOf(Rows.required(row, "appliesTo")),
                Offence.AssessmentTable.valueOf(Rows.required(row, "assessmentTable")),
                assessment == null ? null : Money.of(CurrencyUnit.USD, new BigDecimal(assessment)),
                Rows.yesOrNo("the row", "arrestAuthority", Rows.required(row, "arrestAuthority")),
                Rows.optional(row, "arrestCite"),
                arrestStatus == null ? null : RuleStatus.valueOf(arrestStatus),
                Offence.Incarceration.valueOf(Rows.required(row, "incarceration")),
                LocalDate.parse(Rows.required(row, "effectiveFrom")),
                Rows.optionalDate(row, "effectiveTo"),
                RuleStatus.valueOf(Rows.required(row, "status")),
                Rows.required(row, "source"),
                Offence.Presumes.valueOf(Rows.required(row, "presumes")),
                listed(row, "everyday").toList());
    }

    private static UnansweredFact question(NamedCsvRecord row) {
        return new UnansweredFact(
                Rows.required(row, "fact"),
                Rows.required(row, "field"),
                Rows.required(row, "problem"),
                Rows.required(row, "mend"));
    }

    private static MandatoryImpoundGround ground(NamedCsvRecord row) {
        var hours = Rows.optional(row, "holdHours");
        return new MandatoryImpoundGround(
                Rows.required(row, "key"),
                Rows.required(row, "title"),
                MandatoryImpoundGround.Effect.valueOf(Rows.required(row, "effect")),
                hours == null ? null : Integer.valueOf(hours),
                Rows.required(row, "cite"),
                LocalDate.parse(Rows.required(row, "effectiveFrom")),
                Rows.optionalDate(row, "effectiveTo"),
                RuleStatus.valueOf(Rows.required(row, "status")),
                Rows.optional(row, "verifiedBy"),
                listed(row, "needs").map(MandatoryImpoundGround.Fact::valueOf).collect(Collectors.toUnmodifiableSet()),
                listed(row, "charged").collect(Collectors.toUnmodifiableSet()));
    }

    private static Stream<String> listed(NamedCsvRecord row, String column) {
        var cell = Rows.optional(row, column);
        return cell == null ? Stream.of() : Stream.of(cell.split(";")).map(String::strip);
    }
}
