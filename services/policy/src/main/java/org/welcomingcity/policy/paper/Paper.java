package org.welcomingcity.policy.paper;

/**
 * What an officer writes down from a paper that is relied on at a stop.
 *
 * @param number its docket or warrant number
 * @param court the court that it names
 * @param issuedBy who issued it, with their office
 */
public record Paper(String number, String court, String issuedBy) {}
