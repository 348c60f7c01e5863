package org.welcomingcity.policy.stop;

/**
 * How a fact is asked for that nobody answered.
 *
 * @param fact its name in the tables
 * @param field its name in {@link StopFacts}
 * @param problem what is open, in plain words
 * @param mend what to answer
 */
public record UnansweredFact(String fact, String field, String problem, String mend) {}
