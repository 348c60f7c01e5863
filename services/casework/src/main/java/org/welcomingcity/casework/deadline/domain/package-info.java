/** The dates of a case. Knows nothing of HTTP or SQL. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.casework.deadline.domain;
