/** One's own citation, looked up by whoever holds it, without an account. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.lookup;
