/** Asking the policy about a stop before anything is stored. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.stop.application;
