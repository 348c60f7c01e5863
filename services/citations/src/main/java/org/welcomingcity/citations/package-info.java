/**
 * Stops, citations and the summonses that follow from them: everything between the roadside and the court.
 *
 * <p>One package a feature, at most four rooms in each: http, application, domain, persistence.
 */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations;
