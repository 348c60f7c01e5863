/** Who is acting, from the access token. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.platform.security;
