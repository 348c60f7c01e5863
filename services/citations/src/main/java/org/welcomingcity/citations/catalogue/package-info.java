/** What the policy module knows that forms need: offences and grounds. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.catalogue;
