/** Keyset cursors and the Link header (RFC 8288). */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.platform.paging;
