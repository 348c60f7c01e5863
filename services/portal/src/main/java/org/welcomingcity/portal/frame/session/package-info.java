/** Who is signed in, which roles they have, and when a session ends. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.portal.frame.session;
