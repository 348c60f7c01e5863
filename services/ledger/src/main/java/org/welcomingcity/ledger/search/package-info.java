/** Finds entries by who, what about, what was done and when. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.ledger.search;
