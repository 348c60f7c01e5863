/** The state's citation export: taking it in, its dirt, what the ordinance would have done, and speeding amounts. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.portal.reports.statedata;
