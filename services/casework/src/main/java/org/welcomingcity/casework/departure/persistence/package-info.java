/** Where departures are kept: a table {@code departure} in the service's own database. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.casework.departure.persistence;
