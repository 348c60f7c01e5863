/** Benchmarks of the ledger: {@code deploy/load/run ledger}. Figures are in {@code docs/ledger-benchmarks.md}. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.load.ledger;
