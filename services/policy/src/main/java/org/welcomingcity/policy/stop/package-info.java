/**
 * The roadside: what becomes of a driver without a valid licence (rules P1 to P8) and of the vehicle (K1 to K9).
 *
 * <p>The facts here are the closed list of what the tables may look at. Nothing about who a person is enters it.
 */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.policy.stop;
