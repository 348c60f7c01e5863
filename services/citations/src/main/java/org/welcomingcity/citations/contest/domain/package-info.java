/** Hearings, outcomes, appeals and payments, and when a line is settled. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.contest.domain;
