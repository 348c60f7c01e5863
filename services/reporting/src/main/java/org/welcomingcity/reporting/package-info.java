/**
 * Reports read from the other services' ledgers; it never writes to them. Today it boots, is secured, keeps its
 * database and says that it is well; its reports come in their own packages.
 */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.reporting;
