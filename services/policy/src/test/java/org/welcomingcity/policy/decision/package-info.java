/** Where rules stand, whatever uses them. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.policy.decision;
