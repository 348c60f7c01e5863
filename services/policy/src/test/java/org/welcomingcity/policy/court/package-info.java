/** What comes after a citation was sent, as the law has it. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.policy.court;
