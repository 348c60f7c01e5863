/** Searching, and keeping on record who looked for a person. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.search.application;
