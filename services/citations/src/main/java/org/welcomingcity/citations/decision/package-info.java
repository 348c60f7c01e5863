/** What the policy said about a stop, kept with it. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.decision;
