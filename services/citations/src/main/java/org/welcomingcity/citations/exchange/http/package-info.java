/** The addresses from which partners fetch and to which they answer, and the queue of differences. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.exchange.http;
