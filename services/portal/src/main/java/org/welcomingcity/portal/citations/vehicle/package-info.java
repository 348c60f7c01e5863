/** The car that waits for a licensed driver: its clock, whom the officer called, how it ended, and what becomes of the car. */
@NullMarked
package org.welcomingcity.portal.citations.vehicle;

import org.jspecify.annotations.NullMarked;
