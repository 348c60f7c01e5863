/** The trail of a case as an API shows it. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.casework.trail.http;
