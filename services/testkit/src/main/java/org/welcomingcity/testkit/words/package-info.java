/** How everything that a person reads is written. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.testkit.words;
