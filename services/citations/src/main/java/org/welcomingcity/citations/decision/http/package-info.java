/** A decision as the API shows it, with its tables and why each row stands there. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.decision.http;
