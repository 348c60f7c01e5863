/**
 * The people a service knows: one row for each account, whatever name it signs in with today. Names are shown through it,
 * and rows refer to people by it.
 */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.platform.people;
