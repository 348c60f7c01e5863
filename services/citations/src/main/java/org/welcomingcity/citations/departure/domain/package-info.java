/** A departure and what became of it. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.departure.domain;
