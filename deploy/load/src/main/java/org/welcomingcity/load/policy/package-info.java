/** Benchmarks of the policy: {@code deploy/load/run policy}. Figures are in {@code docs/policy-benchmarks.md}. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.load.policy;
