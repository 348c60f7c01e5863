/** x. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.local;
