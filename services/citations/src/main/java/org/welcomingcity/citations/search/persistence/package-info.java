/** The searches as SQL. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.search.persistence;
