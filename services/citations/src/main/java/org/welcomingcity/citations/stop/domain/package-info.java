/** A stop and its facts. Knows nothing of HTTP or SQL. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.stop.domain;
