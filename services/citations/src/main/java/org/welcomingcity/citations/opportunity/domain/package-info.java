/** An opportunity and what can happen to it. Knows nothing of HTTP or SQL. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.opportunity.domain;
