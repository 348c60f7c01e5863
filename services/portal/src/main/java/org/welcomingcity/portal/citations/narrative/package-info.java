/** Texts that are read for their writer before they are sent. */
@NullMarked
package org.welcomingcity.portal.citations.narrative;

import org.jspecify.annotations.NullMarked;
