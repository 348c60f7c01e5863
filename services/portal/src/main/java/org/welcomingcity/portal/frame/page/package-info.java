/** What a page is made with: its banner, times, paging, files, security headers, and the pages for errors. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.portal.frame.page;
