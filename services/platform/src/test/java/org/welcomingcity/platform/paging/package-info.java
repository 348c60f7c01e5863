/** Tests of pages and their cursors. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.platform.paging;
