/** The policy's tests: each rule by its id, the tables as a whole, and packs that must not load. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.policy;
