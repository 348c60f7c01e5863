/**
 * When a duty falls due: the counting modes of Massachusetts law on the Massachusetts calendar.
 *
 * <p>Where the count is contested the answer carries the earliest and the latest date: a person is shown the earliest,
 * and is never told that it is too late before the latest has passed.
 */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.policy.deadline;
