/** Hearings, what the court decided, appeals, and payments as others report them. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.portal.citations.contest;
