/** A case in which somebody departed from what the tables presume, said why, and is looked at by a supervisor. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.casework.departure;
