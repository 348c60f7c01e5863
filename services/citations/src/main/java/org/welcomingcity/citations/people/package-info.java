/** Finding the people who work with citations, to choose one. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.people;
