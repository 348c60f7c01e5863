/** The encounter at the roadside: when, where, what was found out, what was chosen. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.stop;
