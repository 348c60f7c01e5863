/**
 * A real PostgreSQL from the binaries on the class path, its data kept between runs. It is started here and not by the
 * embedding library those binaries belong to, because like every other child it must live in a session of its own:
 * Ctrl-C in a terminal reaches a whole process group at once, and the database has to go last.
 */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.local.postgres;
