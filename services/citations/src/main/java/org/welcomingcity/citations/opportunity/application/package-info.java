/** Giving an opportunity, recording calls, ending it, and choosing what becomes of the vehicle. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.opportunity.application;
