/** What all pages share: words, times, the frame around a page, security headers, and pages for when something does not work. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.portal.web;
