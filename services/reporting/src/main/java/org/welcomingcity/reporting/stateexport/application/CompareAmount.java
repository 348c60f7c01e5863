package org.welcomingcity.reporting.stateexport.application;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.policy.OrdinancePolicy;
import org.welcomingcity.policy.citation.Assessment;
import org.welcomingcity.policy.citation.ChargedOffence;
import org.welcomingcity.policy.decision.NoPackInForce;
import org.welcomingcity.policy.decision.UnusableFacts;
import org.welcomingcity.reporting.stateexport.domain.ComparedAmount;
import org.welcomingcity.reporting.stateexport.domain.ComparedAmount.Match;
import org.welcomingcity.reporting.stateexport.domain.SpeedingLine;

/** Computes what the tables say about speeding lines; the catalogue of each day is read once. For one thread. */
final class CompareAmount {

    /** The state's code for speeding in a construction zone; the file has no other sign of a zone. */
    private static final String IN_CONSTRUCTION_ZONE = "9017C0";

    private final OrdinancePolicy policy;
    private final String jurisdiction;
    private final OffencesOfADay offences;

    CompareAmount(OrdinancePolicy policy, String jurisdiction) {
        this.policy = policy;
        this.jurisdiction = jurisdiction;
        this.offences = new OffencesOfADay(policy);
    }

    /** The line beside what the tables compute for its speeds. */
    ComparedAmount compare(SpeedingLine line) {
        var offence = offences.on(line.occurredOn()).get(line.offence());
        if (offence == null) {
            return notComputed(line, "The catalog of that day does not have the code.");
        }
        try {
            var zone = line.offence().equals(IN_CONSTRUCTION_ZONE)
                    ? ChargedOffence.Zone.CONSTRUCTION
                    : ChargedOffence.Zone.NONE;
            var charged = new ChargedOffence(
                    offence.code(), new ChargedOffence.Speed(line.limit(), line.speed(), zone), 0, 0);
            return compared(line, policy.assess(jurisdiction, line.occurredOn(), charged));
        } catch (UnusableFacts cannotBe) {
            return notComputed(line, cannotBe.reasons().getFirst().problem());
        } catch (NoPackInForce none) {
            return notComputed(line, "No pack of the jurisdiction was in force that day.");
        }
    }

    private static ComparedAmount compared(SpeedingLine line, Assessment assessment) {
        var computed = assessment.amount();
        if (computed == null) {
            return notComputed(line, assessment.sentence());
        }
        var written = written(line);
        return new ComparedAmount(
                line,
                match(line, written, computed, assessment),
                written,
                computed,
                written == null ? null : written.minus(computed),
                assessment.ruleId(),
                assessment.status(),
                assessment.sentence());
    }

    private static Match match(SpeedingLine line, @Nullable Money written, Money computed, Assessment assessment) {
        if (written == null || written.isZero()) {
            return Match.NO_AMOUNT;
        }
        if (line.linesOfCitation() > 1) {
            return Match.TOTAL_OF_SEVERAL_LINES;
        }
        if (written.equals(computed)) {
            return Match.AGREES;
        }
        var withoutTraining = assessment.parts().size() < 2
                ? computed
                : computed.minus(assessment.parts().getLast().amount());
        return assessment.parts().size() == 3 && written.equals(withoutTraining)
                ? Match.AGREES_WITHOUT_TRAINING
                : Match.DIFFERS;
    }

    private static ComparedAmount notComputed(SpeedingLine line, String why) {
        return new ComparedAmount(line, Match.NOT_COMPUTED, written(line), null, null, null, null, why);
    }

    private static @Nullable Money written(SpeedingLine line) {
        var cents = line.amountCents();
        return cents == null ? null : Money.ofMinor(CurrencyUnit.USD, cents);
    }
}
