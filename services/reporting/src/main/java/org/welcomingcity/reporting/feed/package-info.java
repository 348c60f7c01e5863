/** Follows the ledgers of the other services, and keeps what the reports are made of. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.reporting.feed;
