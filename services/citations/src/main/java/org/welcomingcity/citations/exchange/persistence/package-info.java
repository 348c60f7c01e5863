/** The exchange in the database. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.exchange.persistence;
