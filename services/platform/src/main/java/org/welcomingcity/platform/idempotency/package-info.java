/** A POST that is sent twice is done once, and answers the same both times. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.platform.idempotency;
