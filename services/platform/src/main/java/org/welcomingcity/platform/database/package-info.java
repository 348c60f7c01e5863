/** Plain SQL for the tables that no entity stands for. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.platform.database;
