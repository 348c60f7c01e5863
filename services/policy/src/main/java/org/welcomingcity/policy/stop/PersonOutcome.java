package org.welcomingcity.policy.stop;

/** What the tables say becomes of the person. */
public enum PersonOutcome {
    /** Licensed, not carried: civil citation under c. 90 § 11, or a warning (P1). */
    CIVIL_CITATION,
    /** Lawfully licensed elsewhere: not unlicensed, nothing to summon for (P2). */
    NOT_UNLICENSED,
    /** The licence is valid and a crime is charged: a summons for that offence. */
    SUMMONS_OTHER_OFFENSE,
    /** A paper that reads as a judicial warrant: no ground before a supervisor has confirmed it (P3). */
    ARREST_UNCONFIRMED,
    /** Custody is permitted on a judicial warrant or on another offence; never required (P3, P5). */
    ARREST_PERMITTED,
    /** Summons, and the officer may depart from it only with a reason (P6 by setting, P8). */
    SUMMONS,
    /** Summons where possible; identity could not be established, so custody is not excluded (P7). */
    SUMMONS_OR_ARREST_IDENTITY,
    /** No ordinance in force: summons or arrest as the officer finds right under c. 90 § 21. */
    OFFICERS_DISCRETION
}
