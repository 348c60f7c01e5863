/** The forms in which facts and choices arrive. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.stop.http;
