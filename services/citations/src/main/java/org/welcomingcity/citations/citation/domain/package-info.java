/** A citation, its violations and its deadlines. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.citation.domain;
