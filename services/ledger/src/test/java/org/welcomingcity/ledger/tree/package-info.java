/** The tree against published vectors, against a naive one, and against forged proofs. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.ledger.tree;
