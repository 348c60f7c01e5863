/** Benchmarks and fault runs of the ledger: {@code deploy/load-ledger/run}. Figures are in {@code docs/ledger-benchmarks.md}. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.load.ledger;
