/** What every service's API description says alike. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.platform.openapi;
