/**
 * Reads what an officer writes down from a paper that is relied on at a stop. Only what reads as a court's own counts as one:
 * whatever is not known as a court, a judge or a docket number is none, so that no agency's paper passes for a warrant.
 */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.policy.paper;
