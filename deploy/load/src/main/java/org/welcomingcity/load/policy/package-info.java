/** Benchmarks of the policy: {@code deploy/load/run}. Figures are in {@code docs/policy.md}. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.load.policy;
