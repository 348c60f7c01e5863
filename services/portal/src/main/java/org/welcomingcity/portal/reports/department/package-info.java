/** What is reported in numbers: the rate of departures, and what officers perceived. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.portal.reports.department;
