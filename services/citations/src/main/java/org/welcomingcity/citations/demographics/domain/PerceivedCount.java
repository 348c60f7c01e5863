package org.welcomingcity.citations.demographics.domain;

/**
 * How many citations of a quarter have one combination; a combination with too few is not among them.
 *
 * @param race as perceived
 * @param sex as perceived
 * @param searchMade whether a search was made
 * @param citations how many
 */
public record PerceivedCount(Perceived.Race race, Perceived.Sex sex, boolean searchMade, long citations) {}
