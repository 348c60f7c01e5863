/** Which language a page speaks, chosen or else what the browser prefers, and the words of the frame itself. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.portal.frame.language;
