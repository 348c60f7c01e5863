/** One city on one machine: PostgreSQL, Keycloak and every service, started and stopped together. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.local;
