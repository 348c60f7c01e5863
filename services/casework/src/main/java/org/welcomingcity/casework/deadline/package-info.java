/** The dates that a case sets running: kept with it as they were counted, and shown with how. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.casework.deadline;
