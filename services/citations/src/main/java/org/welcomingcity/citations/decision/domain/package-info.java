/** The decision as it is recorded: outcome, duties, and the rows that hit. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.decision.domain;
