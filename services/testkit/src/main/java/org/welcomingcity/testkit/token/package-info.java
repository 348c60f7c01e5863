/** Access tokens as Keycloak writes them, signed with a key made for this run, so that services check them for real. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.testkit.token;
