/** A real PostgreSQL 18 for tests, started once per module run. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.testkit.database;
