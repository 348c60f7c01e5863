/** The parts of a decision as an API shows them: its pack, its duties, its tables and what would have turned it. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.casework.decision.http;
