/** Public records: when the clock starts, and what may be charged. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.policy.records;
