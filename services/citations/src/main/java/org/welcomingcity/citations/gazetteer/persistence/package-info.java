/** Where intersections are kept. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.gazetteer.persistence;
