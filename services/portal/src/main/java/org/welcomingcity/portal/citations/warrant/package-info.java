/** The supervisors' list of warrants on which officers arrested, and confirming them. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.portal.citations.warrant;
