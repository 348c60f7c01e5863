/** Charge lists of the state or of others: names to look up, imported as they are and never taken for the law. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.chargelist;
