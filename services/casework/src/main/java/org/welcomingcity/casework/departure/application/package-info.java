/** Opening a departure, reading the review queue and concluding a review. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.casework.departure.application;
