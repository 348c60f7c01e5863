/** The citations' addresses. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.citation.http;
