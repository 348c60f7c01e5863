/** Packs: whole, refused when they are not, and in force on the right days. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.policy.pack;
