/**
 * Plumbing that must be the same everywhere to be trusted, with no traffic word in it. Things to call, nothing to
 * inherit from.
 */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.platform;
