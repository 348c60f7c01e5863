/** Decisions and facts as JSON documents in the database. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.decision.persistence;
