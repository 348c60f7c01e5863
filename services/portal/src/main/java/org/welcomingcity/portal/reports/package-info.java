/** The reports room: what the department's citations and the state's data show in numbers. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.portal.reports;
