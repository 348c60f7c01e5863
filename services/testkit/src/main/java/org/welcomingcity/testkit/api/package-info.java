/** What every service's API is asked in its tests: who may call it, and whether its published description still holds. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.testkit.api;
