/** What the policy decided about a case: kept with its trail, explained, and carried to whoever needs a yes. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.casework.decision;
