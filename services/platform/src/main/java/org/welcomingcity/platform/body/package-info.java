/** What is allowed to come in: how much, and of which type. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.platform.body;
