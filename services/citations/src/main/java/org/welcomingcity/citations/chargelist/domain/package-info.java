/** Charges of an imported list, and what is wrong with its rows. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.chargelist.domain;
