/** Queueing, fetching, acknowledging, comparing, and settling what differs. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.exchange.application;
