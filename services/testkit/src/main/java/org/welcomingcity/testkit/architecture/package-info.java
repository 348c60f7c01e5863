/** The architecture, stated once; each service's test applies it to its own classes in a few lines. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.testkit.architecture;
