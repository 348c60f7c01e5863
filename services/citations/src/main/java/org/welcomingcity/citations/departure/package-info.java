/** Departures from the presumption, each with its reason, for a supervisor to look at. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.departure;
