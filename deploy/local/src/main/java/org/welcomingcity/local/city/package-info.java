/** A whole city: which parts it has, where they listen, and how they come up and go down together. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.local.city;
