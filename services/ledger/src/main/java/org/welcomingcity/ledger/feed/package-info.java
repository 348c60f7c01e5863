/** Sealed entries in order, for whoever may follow them: long-polling, masked by the caller's scopes. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.ledger.feed;
