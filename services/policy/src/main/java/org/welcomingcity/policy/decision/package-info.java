/**
 * What every answer is made of: the decision, its reasons, obligations and trail, the pack and the rules behind it, and what is
 * thrown where nothing can be decided. Knows none of the questions.
 */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.policy.decision;
