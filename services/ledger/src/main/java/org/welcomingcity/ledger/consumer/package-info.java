/**
 * Follows the ledger of another service: each entry takes effect exactly once, because the cursor is stored in the
 * transaction of whatever is made of the entry.
 */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.ledger.consumer;
