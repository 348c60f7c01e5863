/** Asking a supervisor to confirm a warrant, listing what waits, and concluding. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.warrant.application;
