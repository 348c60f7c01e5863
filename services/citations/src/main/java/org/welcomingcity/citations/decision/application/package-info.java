/** The policy at hand: loaded before the service says that it is ready. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.decision.application;
