/**
 * The Merkle tree of RFC 9162, section 2.1, over SHA-256: roots, a frontier to grow it with, proofs and their verification.
 * Pure Java; knows neither database nor ledger.
 */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.ledger.tree;
