/** Pages that need no account: the way in and the way out. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.portal.publicpages;
