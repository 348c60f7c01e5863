/** Transmissions, acknowledgements, statements and differences. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.exchange.domain;
