/** The citation: issued at the roadside, found by the clerk, followed to its end. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.citation;
