/**
 * Warrants on which officers relied at a stop and that nobody but the officer has looked at. A supervisor confirms each before
 * it counts as a ground; until then the arrest stands on record as waiting.
 */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.warrant;
