/** Tests of what every service's description says alike. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.platform.openapi;
