/** Looking up one's own citation. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.lookup.application;
