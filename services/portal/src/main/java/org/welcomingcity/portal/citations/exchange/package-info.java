/** The exchange with registrar and court: what is on its way, what they said, and where the three records differ. */
@NullMarked
package org.welcomingcity.portal.citations.exchange;

import org.jspecify.annotations.NullMarked;
