/** Plain SQL for the tables that no entity stands for, and values that are kept as JSON documents. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.platform.database;
