/** How often something may be tried. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.platform.limit;
