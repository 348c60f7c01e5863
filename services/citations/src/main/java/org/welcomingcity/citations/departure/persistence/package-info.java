/** Where departures are kept. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.departure.persistence;
