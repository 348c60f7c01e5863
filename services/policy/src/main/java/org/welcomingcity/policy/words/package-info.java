/** What the tables say, in the other languages that people here speak. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.policy.words;
