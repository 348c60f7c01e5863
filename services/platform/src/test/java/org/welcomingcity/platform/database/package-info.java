/** Tests of what is asked of the database. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.platform.database;
