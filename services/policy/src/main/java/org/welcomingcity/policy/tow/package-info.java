/** Towing and storage: what they may cost at most on a day, and what may not be invoiced. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.policy.tow;
