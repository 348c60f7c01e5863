/** Rules P1 to P8 and K1 to K9, each by its id. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.policy.stop;
