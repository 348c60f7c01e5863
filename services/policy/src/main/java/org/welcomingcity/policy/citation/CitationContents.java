package org.welcomingcity.policy.citation;

/**
 * What stands on a citation, as far as its way depends on it.
 *
 * @param warningLine whether a line is a warning
 * @param civilLine whether a line is a civil infraction
 * @param criminalLine whether a line is a crime
 * @param arrested whether the violator was arrested
 */
public record CitationContents(boolean warningLine, boolean civilLine, boolean criminalLine, boolean arrested) {}
