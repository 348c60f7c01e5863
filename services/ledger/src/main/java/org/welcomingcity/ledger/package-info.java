/**
 * What happened, in order: the one record behind audit trail, evidence and feed, in the same transaction as the change.
 *
 * <p>Entries are only ever added. The database itself refuses to change or remove one.
 */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.ledger;
