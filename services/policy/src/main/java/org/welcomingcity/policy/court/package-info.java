/**
 * What comes after a citation was sent: requests for hearings and whether they are in time, how a line can end, and what the
 * court asks for a filing (G.L. c. 90C § 3).
 */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.policy.court;
