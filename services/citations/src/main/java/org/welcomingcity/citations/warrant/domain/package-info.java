/** A warrant to confirm and what became of it. Knows nothing of HTTP or SQL. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.warrant.domain;
