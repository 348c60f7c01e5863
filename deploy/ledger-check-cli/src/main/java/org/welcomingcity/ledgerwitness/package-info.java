/** A witness: keeps the newest tree of each ledger it is told of, and cosigns only what continues it (C2SP tlog-witness). */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.ledgerwitness;
