/** Gives committed entries their positions and seals them into the tree, by one replica at a time. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.ledger.seal;
