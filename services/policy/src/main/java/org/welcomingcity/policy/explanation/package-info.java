/**
 * A decision told to a person: the sentences, the rows that hit with their cites, and what would have changed it.
 *
 * <p>What would have changed it is not written down anywhere: the policy is asked again with other facts until the answer
 * turns, fewest changed facts first.
 */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.policy.explanation;
