package org.welcomingcity.citations.contest.domain;

/** Who stands before the clerk-magistrate or the judge. */
public enum Party {
    /** The person cited. */
    VIOLATOR,
    /** The police agency. */
    POLICE_AGENCY
}
