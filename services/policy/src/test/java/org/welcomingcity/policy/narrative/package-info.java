/** What the lint finds, and what it lets pass. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.policy.narrative;
