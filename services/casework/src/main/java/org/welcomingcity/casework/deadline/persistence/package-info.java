/** The dates of a case as one JSON document in the database. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.casework.deadline.persistence;
