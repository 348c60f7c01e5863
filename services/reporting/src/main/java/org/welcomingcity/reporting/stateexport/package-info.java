/** The state's citation export: taken in line by line, kept apart from the city's own citations, and asked what it says. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.reporting.stateexport;
