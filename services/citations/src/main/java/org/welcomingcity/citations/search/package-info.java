/** Finding citations: by number, plate, officer, offence, place, words and status, and, with a purpose, by name. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.search;
