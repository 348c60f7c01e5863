/** The decision as it is kept: outcomes, duties, and the rows that hit. Knows nothing of HTTP or SQL. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.casework.decision.domain;
