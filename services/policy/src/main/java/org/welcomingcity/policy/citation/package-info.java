/**
 * A citation once it is written: what each offence on it may cost, where the copies go, and whether it can be paid at
 * the registry (G.L. c. 90 § 20 and c. 90C).
 */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.policy.citation;
