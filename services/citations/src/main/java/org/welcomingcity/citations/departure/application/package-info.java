/** Reading the review queue and concluding a departure. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.departure.application;
