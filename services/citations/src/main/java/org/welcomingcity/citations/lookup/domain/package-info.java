/** What is told about a look-up, and what the holder of a citation has to do. Knows nothing of HTTP or SQL. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.lookup.domain;
