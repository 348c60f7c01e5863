package org.welcomingcity.casework.decision.domain;

/**
 * One thing that a decision settles.
 *
 * @param outcome what the tables say, by its name in them
 * @param rule the rule that decided it
 */
public record Outcome(String outcome, String rule) {}
