package org.welcomingcity.policy.stop;

/** What the tables say becomes of the vehicle. */
public enum VehicleOutcome {
    /** A law requires impoundment (K1). */
    IMPOUND_MANDATORY,
    /** Seized as evidence; a supervisor looks (K2). */
    IMPOUND_EVIDENCE,
    /** Nobody may drive it; the owner has it towed off the way (K3). */
    OWNER_ARRANGED_TOW,
    /** Offer it to the licensed passenger (K4). */
    OFFER_PASSENGER,
    /** Hand it over to a licensed operator (K4, K5). */
    HAND_OVER,
    /** Give a reasonable opportunity, and wait for the operator who was named (K5). */
    GIVE_OPPORTUNITY,
    /** Leave it lawfully parked (K6). */
    LEAVE_PARKED,
    /** Weigh the alternative that was proposed (K7). */
    CONSIDER_ALTERNATIVE,
    /** Impoundment for an accepted purpose, after the opportunity was given (K3, K8). */
    IMPOUND_DISCRETIONARY,
    /** No impoundment (K9). */
    NO_IMPOUND
}
