/** Exports that are as they should be, and exports that somebody was at. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.ledgercheck;
