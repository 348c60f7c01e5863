/** The verbs of a contest, on files in memory. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.contest.application;
