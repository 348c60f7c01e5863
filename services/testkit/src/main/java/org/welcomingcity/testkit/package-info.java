/** For tests only, and never on the class path of anything that runs: what every module's tests would write again. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.testkit;
