package org.welcomingcity.citations.lookup.domain;

import org.welcomingcity.citations.citation.domain.Citation;

/** What the holder of a citation has to do about it. */
public enum OwnStanding {
    /** They pay, or ask for a hearing. */
    PAY_OR_ASK,
    /** They may ask the court to be heard before it decides whether there is a case. */
    MAY_ASK_COURT,
    /** They asked for a hearing, and wait for its day or go there. */
    HEARING,
    /** They neither paid nor asked in time, and were found responsible. */
    DEFAULTED,
    /** It is before the court; the court says what comes next. */
    BEFORE_COURT,
    /** Nothing is left to do. */
    ENDED,
    /** It is a warning: there was never anything to do. */
    WARNING,
    /** It is void. */
    VOID;

    /** What the holder of this one has to do. */
    public static OwnStanding of(Citation citation) {
        return switch (citation.status()) {
            case VOID -> VOID;
            case PAID, NO_COMPLAINT, CLOSED -> ENDED;
            case DEFAULT -> DEFAULTED;
            case HEARING_REQUESTED, HEARING_4D -> HEARING;
            case COMPLAINT_ISSUED -> BEFORE_COURT;
            case DRAFT, ISSUED, DELIVERED_AT_SCENE, DELIVERED_LATE, COPIES_WITH_CHIEF, SENT_RMV, SENT_COURT ->
                switch (citation.kind()) {
                    case WARNING -> WARNING;
                    case CIVIL -> PAY_OR_ASK;
                    case CRIMINAL -> MAY_ASK_COURT;
                    case ARREST -> BEFORE_COURT;
                };
        };
    }
}
