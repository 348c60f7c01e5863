/**
 * What the launcher needs of the machine: child processes that never outlive it, free ports, a data directory of its own.
 * Knows nothing of Keycloak, PostgreSQL or the city.
 */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.local.machine;
