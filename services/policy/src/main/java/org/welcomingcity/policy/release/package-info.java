/** Getting a vehicle back: who can claim it, how it may leave, and what holds it. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.policy.release;
