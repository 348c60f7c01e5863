/** What the reports room opens to whom. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.portal.reports.access;
