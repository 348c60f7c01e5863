/**
 * Journeys: what a person in the city's service does from signing in to seeing the outcome, through the real system:
 * Keycloak, PostgreSQL, every service as it is packaged, and Chromium. Each asserts on what the person reads and on what
 * is in the database afterwards.
 */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.journeys;
