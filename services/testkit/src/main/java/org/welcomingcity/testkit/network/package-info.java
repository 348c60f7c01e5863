/** A network that fails when a test wants it to. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.testkit.network;
