/** The supervisor's review of choices that depart from what the ordinance presumes. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.portal.citations.departure;
