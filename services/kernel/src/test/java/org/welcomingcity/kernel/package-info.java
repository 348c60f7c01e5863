/** The kernel's words and what they refuse. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.kernel;
