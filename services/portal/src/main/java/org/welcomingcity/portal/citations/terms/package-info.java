/** What citations, their states and their fields are called on every page that shows them. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.portal.citations.terms;
