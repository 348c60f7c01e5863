/** The citations room: stops, citations and all that follows from them until they are closed. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.portal.citations;
