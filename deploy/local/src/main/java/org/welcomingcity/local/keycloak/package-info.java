/** A real Keycloak: prepared once, its realm composed from {@code deploy/keycloak} and imported at the first start. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.local.keycloak;
