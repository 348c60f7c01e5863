package org.welcomingcity.policy.deadline;

import java.time.Instant;

/**
 * A moment by which, or from which, something has to be done, and how it was counted.
 *
 * @param rule the rule that sets it, one that is counted by the clock
 * @param trigger the moment the clock started
 * @param due the moment the law means
 * @param overdue the moment after which it is shown as overdue; the same as due where the law gives a number
 * @param explanation how it was counted, in plain words
 */
public record DueMoment(DeadlineRule rule, Instant trigger, Instant due, Instant overdue, String explanation) {}
