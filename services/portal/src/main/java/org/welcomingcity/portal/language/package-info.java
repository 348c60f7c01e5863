/** Which language a page speaks: chosen, or else what the browser prefers. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.portal.language;
