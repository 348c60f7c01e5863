/** What an auditor asks of the ledger: heads, entries, proofs, keys, and all of it to take away. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.ledger.proof;
