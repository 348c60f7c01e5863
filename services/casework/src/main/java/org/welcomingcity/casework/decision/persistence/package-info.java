/** Decisions as JSON documents in the database. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.casework.decision.persistence;
