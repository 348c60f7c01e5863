package org.welcomingcity.policy.stop;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.RuleStatus;

/**
 * A statute or regulation that takes the vehicle out of the officer's discretion.
 *
 * @param key the ground's key, such as {@code imp.oui_refusal_12h}
 * @param title what it is, in plain words
 * @param effect what exactly the law requires
 * @param holdHours for how long, in elapsed hours from the triggering moment; null where the law names none
 * @param cite where it stands
 * @param effectiveFrom the first day on which it can be claimed
 * @param effectiveTo the last day; null while it stands
 * @param status how well its words are known
 * @param verifiedBy who verified it for the city; null while nobody has
 * @param needs what it stands on, besides a charge
 * @param charged the offenses of which one stands on the citation as an arrest; empty where none has to
 */
public record MandatoryImpoundGround(
        String key,
        String title,
        Effect effect,
        @Nullable Integer holdHours,
        String cite,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        RuleStatus status,
        @Nullable String verifiedBy,
        Set<Fact> needs,
        Set<String> charged) {

    public MandatoryImpoundGround {
        needs = Set.copyOf(needs);
        charged = Set.copyOf(charged);
    }

    /** A fact that the ground stands on, and that is on record wherever it is claimed. */
    public enum Fact {
        /** When the chemical test was refused. */
        REFUSAL_TIME,
        /** The order of a court, with its number and who issued it. */
        COURT_ORDER,
        /** The order that put the vehicle out of service, with its number and who gave it. */
        OUT_OF_SERVICE_ORDER
    }

    /** What the law requires. Only the first two can ground {@code K1} at a moving stop. */
    public enum Effect {
        /** The vehicle is impounded. */
        IMPOUND,
        /** The vehicle may not move from where it is ordered to stay. */
        MAY_NOT_MOVE,
        /** The plates are seized; the car is not. */
        SEIZE_PLATES,
        /** A parking rule: it may be towed from where it stands; not a ground at a moving stop. */
        PARKING_TOW
    }

    /** Whether an officer may claim it as the ground of a mandatory impoundment at a stop. */
    public boolean groundsK1() {
        return effect == Effect.IMPOUND || effect == Effect.MAY_NOT_MOVE;
    }
}
