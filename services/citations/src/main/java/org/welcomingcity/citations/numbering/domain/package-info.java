/** What a citation number is and who hands it out. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.numbering.domain;
