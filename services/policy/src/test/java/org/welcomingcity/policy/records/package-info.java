/** Public records: intake and fees. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.policy.records;
