/** Explanations, and whether what they say would have changed the outcome does. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.policy.explanation;
