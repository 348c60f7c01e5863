/** What keeps the ledger from its own service, and puts down who was turned away. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.ledger.guard;
