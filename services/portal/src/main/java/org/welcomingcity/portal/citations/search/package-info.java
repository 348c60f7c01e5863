/** Finding citations: by number, plate, officer, offence, place, date, status and words, and by person with a purpose. */
@NullMarked
package org.welcomingcity.portal.citations.search;

import org.jspecify.annotations.NullMarked;
