/** The look-up as it stands open to everybody. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.lookup.http;
