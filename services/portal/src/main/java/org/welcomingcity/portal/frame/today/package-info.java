/** Today: what the person at the screen can act on now, of every room. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.portal.frame.today;
