/** The city's street intersections, for saying where something happened. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.gazetteer;
