/** The one clock, and the city's time zone. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.platform.time;
