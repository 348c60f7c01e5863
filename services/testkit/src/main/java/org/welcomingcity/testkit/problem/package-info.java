/** What a refused request must look like on the wire. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.testkit.problem;
