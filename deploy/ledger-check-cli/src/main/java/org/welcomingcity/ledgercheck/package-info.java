/**
 * {@code deploy/ledger-check}: verifies an export of a ledger with nothing but the export and a key. It reads the format in
 * {@code docs/ledger.md} with its own eyes; of the ledger's code it shares only the tree.
 */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.ledgercheck;
