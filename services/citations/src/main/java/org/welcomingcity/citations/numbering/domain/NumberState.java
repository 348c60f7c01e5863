package org.welcomingcity.citations.numbering.domain;

/** Where a citation number is; each is in exactly one state at any time (G.L. c. 90C §§ 2, 6). */
public enum NumberState {
    /** Not given to anybody yet: the book, or the rest of it, is kept at headquarters. */
    AT_HEADQUARTERS,
    /** With an officer or on a device, not used yet. */
    LEASED,
    /** On a citation. */
    ISSUED,
    /** Spoiled or mutilated before it became a citation; explained and countersigned. */
    SPOILED,
    /** On a citation that was voided; explained and countersigned. */
    VOIDED,
    /** Came back unused. */
    RETURNED,
    /** Nobody knows where it is; explained by the chief. It may turn up. */
    UNACCOUNTED;

    /** The state in words. */
    public String words() {
        return switch (this) {
            case AT_HEADQUARTERS -> "at headquarters";
            case LEASED -> "leased";
            case ISSUED -> "issued";
            case SPOILED -> "spoiled";
            case VOIDED -> "voided";
            case RETURNED -> "returned";
            case UNACCOUNTED -> "unaccounted for";
        };
    }

    /** Whether a number may go from here to there. */
    public boolean mayBecome(NumberState next) {
        return switch (this) {
            case AT_HEADQUARTERS -> next == LEASED || next == ISSUED;
            case LEASED -> next == ISSUED || next == SPOILED || next == RETURNED || next == UNACCOUNTED;
            case ISSUED -> next == VOIDED;
            case UNACCOUNTED -> next == ISSUED || next == SPOILED || next == RETURNED;
            case SPOILED, VOIDED, RETURNED -> false;
        };
    }
}
