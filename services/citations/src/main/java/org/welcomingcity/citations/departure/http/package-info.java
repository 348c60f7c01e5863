/** The review queue's addresses. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.departure.http;
