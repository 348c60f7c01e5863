/** An entry as a CloudEvents 1.0 event, and the other way round. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.ledger.event;
