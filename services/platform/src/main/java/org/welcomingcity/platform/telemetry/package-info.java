/** A request's id, from the door to the log and the ledger. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.platform.telemetry;
