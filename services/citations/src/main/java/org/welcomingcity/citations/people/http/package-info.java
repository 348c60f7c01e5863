/** The list of people, as it is asked for. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.people.http;
