/** The packs behind the door: reading the tables, refusing what is not fit to decide with, and asking them. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.policy.pack;
