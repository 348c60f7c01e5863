/** Deadlines against dates that were computed elsewhere. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.policy.deadline;
