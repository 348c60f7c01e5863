/** Tow and storage money, day by day and hour by hour. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.policy.tow;
