/** The people who work with citations: what they are called where a page names one, and where one is chosen. */
@NullMarked
package org.welcomingcity.portal.citations.people;

import org.jspecify.annotations.NullMarked;
