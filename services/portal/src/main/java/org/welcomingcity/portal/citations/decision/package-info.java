/** A decision as it is shown wherever there is one: what is presumed and why, the tables, and what would have changed it. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.portal.citations.decision;
