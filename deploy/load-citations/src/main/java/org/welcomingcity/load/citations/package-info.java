/** How fast a citation is found among a million. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.load.citations;
