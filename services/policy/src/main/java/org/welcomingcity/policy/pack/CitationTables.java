package org.welcomingcity.policy.pack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.RuleStatus;
import org.welcomingcity.policy.citation.Assessment;
import org.welcomingcity.policy.citation.Assessment.Kind;
import org.welcomingcity.policy.citation.Assessment.Part;
import org.welcomingcity.policy.citation.ChargedOffence;
import org.welcomingcity.policy.citation.ChargedOffence.Speed;
import org.welcomingcity.policy.citation.CitationContents;
import org.welcomingcity.policy.citation.CitationRouting;
import org.welcomingcity.policy.deadline.DeadlineRule;
import org.welcomingcity.policy.decision.Reason;
import org.welcomingcity.policy.decision.UnusableFacts;
import org.welcomingcity.policy.offence.Offence;
import org.welcomingcity.policy.offence.Offence.AssessmentTable;

/** Asks a pack about a citation: what its offences may cost, and where it goes. */
public final class CitationTables {

    private static final String FINES = "G.L. c. 90 § 20";

    private final Pack pack;
    private final Catalogue catalogue;

    /** The citation's tables of a pack. */
    public CitationTables(Pack pack, Catalogue catalogue) {
        this.pack = pack;
        this.catalogue = catalogue;
    }

    /**
     * What an offence may cost.
     *
     * @param day the date of the violation, on which the offence has to be in the catalogue
     * @throws UnusableFacts when it is not, or the facts cannot be
     */
    public Assessment assess(LocalDate day, ChargedOffence charged) {
        var offence = catalogue.offencesOn(day).stream()
                .filter(live -> live.code().equals(charged.offenceCode()))
                .findFirst()
                .orElse(null);
        var faults = faults(day, charged, offence);
        if (offence == null || !faults.isEmpty()) {
            throw new UnusableFacts(faults);
        }
        var speed = charged.speed();
        return speed == null ? band(charged, offence) : speeding(speed);
    }

    private Assessment band(ChargedOffence charged, Offence offence) {
        var inquiry = new Inquiry(pack, catalogue)
                .know("assessmentTable", offence.assessmentTable())
                .know("priors", BigDecimal.valueOf(charged.priors()))
                .know("priorsInTwelveMonths", BigDecimal.valueOf(charged.priorsInTwelveMonths()));
        var answer = inquiry.ask("fine-band");
        var row = answer.row();
        var kind = Kind.valueOf(answer.value("kind"));
        var min = dollars(answer.number("min"));
        var max = dollars(answer.number("max"));
        // The amount of an offence with a price of its own stands beside the offence, and so does its source.
        var own = offence.assessmentTable() == AssessmentTable.SCHEDULED;
        var cite = own ? offence.cite() : row.cite();
        var status = own ? worse(row.status(), offence.status()) : row.status();
        var amount = kind == Kind.SCHEDULED ? Objects.requireNonNull(own ? offence.assessment() : max) : null;
        return new Assessment(
                kind,
                amount,
                kind == Kind.FINE_BAND ? min : null,
                kind == Kind.FINE_BAND ? max : null,
                amount == null ? List.of() : List.of(new Part(offence.title(), amount, row.ruleId(), cite, status)),
                row.ruleId(),
                cite,
                status,
                row.words(),
                inquiry.trail());
    }

    private Assessment speeding(Speed speed) {
        var inquiry = new Inquiry(pack, catalogue)
                .know("over", BigDecimal.valueOf((long) speed.speed() - speed.limit()))
                .know("zone", speed.zone())
                .know("trainingSurcharge", pack.setting("training_surcharge").value());
        var base = inquiry.ask("speed-base");
        var surcharge = inquiry.ask("speed-surcharge");
        var parts = Stream.of(
                        part("Speeding", base, "amount"),
                        part("Head injury treatment", surcharge, "headInjury"),
                        part("Public safety training", surcharge, "training"))
                .filter(part -> part.amount().isPositive())
                .toList();
        return new Assessment(
                Kind.SCHEDULED,
                Money.total(parts.stream().map(Part::amount).toList()),
                null,
                null,
                parts,
                base.row().ruleId(),
                base.row().cite(),
                parts.stream().map(Part::status).reduce(RuleStatus.V1, CitationTables::worse),
                base.row().words() + " " + surcharge.row().words(),
                inquiry.trail());
    }

    private static Part part(String words, DecisionTable.Answer answer, String output) {
        var row = answer.row();
        var amount = Objects.requireNonNull(dollars(answer.number(output)));
        return new Part(words, amount, row.ruleId(), row.cite(), row.status());
    }

    /** Where the citation goes. */
    public CitationRouting route(CitationContents contents) {
        if (!contents.warningLine() && !contents.civilLine() && !contents.criminalLine()) {
            throw new UnusableFacts(List.of(new Reason(
                    "cit-record-asap",
                    "G.L. c. 90C § 2",
                    "contents",
                    "nothing stands on the citation",
                    "write down at least one violation or warning")));
        }
        var inquiry = new Inquiry(pack, catalogue)
                .know("arrested", contents.arrested())
                .know("criminalLine", contents.criminalLine())
                .know("civilLine", contents.civilLine());
        var way = inquiry.ask("citation-routing");
        var payment = inquiry.ask("citation-payment");
        var destination = CitationRouting.Destination.valueOf(way.value("destination"));
        var deadline = way.value("deadline");
        return new CitationRouting(
                destination,
                destination == CitationRouting.Destination.CLERK_MAGISTRATE ? pack.setting("court") : null,
                Boolean.parseBoolean(payment.value("payable")),
                payment.value("reason"),
                deadline.equals("NONE") ? null : DeadlineRule.valueOf(deadline),
                way.value("due"),
                Stream.of(way.value("copies").split(","))
                        .map(String::strip)
                        .map(CitationRouting.Holder::valueOf)
                        .toList(),
                way.row().ruleId(),
                way.row().cite(),
                way.row().status(),
                way.value("sentence"),
                inquiry.trail());
    }

    private static List<Reason> faults(LocalDate day, ChargedOffence charged, @Nullable Offence offence) {
        var faults = new ArrayList<Reason>();
        if (offence == null) {
            faults.add(new Reason(
                    "offence-catalogue",
                    "G.L. c. 90C § 1",
                    "offenceCode",
                    "there is no offense %s that could be charged on %s".formatted(charged.offenceCode(), day),
                    "take a code from the catalog of that day"));
        }
        if (charged.priors() < 0) {
            faults.add(new Reason("c90-default-fines", FINES, "priors", "is below zero", "count the earlier offenses"));
        }
        if (charged.priorsInTwelveMonths() < 0 || charged.priorsInTwelveMonths() > charged.priors()) {
            faults.add(new Reason(
                    "c90-default-fines",
                    FINES,
                    "priorsInTwelveMonths",
                    "is below zero or above the count of all earlier offenses",
                    "count the earlier offenses of the twelve months before"));
        }
        var speed = charged.speed();
        if (speed != null && offence != null && offence.assessmentTable() != AssessmentTable.SPEED) {
            faults.add(new Reason(
                    "c90-17-speed", offence.cite(), "speed", "the offense is not speeding", "leave the speed out"));
        } else if (speed != null && (speed.limit() <= 0 || speed.speed() <= speed.limit())) {
            faults.add(new Reason(
                    "c90-17-speed",
                    "G.L. c. 90 §§ 17, 20",
                    "speed",
                    "the speed is not above the limit, or the limit is not above zero",
                    "correct limit or speed, or take the offense out"));
        }
        return faults;
    }

    private static @Nullable Money dollars(@Nullable BigDecimal amount) {
        return amount == null ? null : Money.of(CurrencyUnit.USD, amount);
    }

    private static RuleStatus worse(RuleStatus one, RuleStatus other) {
        return Stream.of(one, other).max(Comparator.naturalOrder()).orElseThrow();
    }
}
