/** The first page: each role lands on its own work. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.portal.home;
