/** Who gets a vehicle back, and how. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.policy.release;
