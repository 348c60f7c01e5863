/** Tree heads for outside parties, so that even the signing key's holder cannot rewrite the past quietly. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.ledger.witness;
