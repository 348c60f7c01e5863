/** Saying what would have changed a decision. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.casework.decision.application;
