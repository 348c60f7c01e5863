/** The addresses at which it is reported and read. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.contest.http;
