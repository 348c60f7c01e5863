/** The opportunity of a citation over HTTP. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.opportunity.http;
