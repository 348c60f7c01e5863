/** Which state the caller looked at: ETag and If-Match (RFC 9110). */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.platform.state;
