/** The shell in which every page of a citation stands: whose it is, where it stands, what comes next, and its sections. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.portal.citations.shell;
