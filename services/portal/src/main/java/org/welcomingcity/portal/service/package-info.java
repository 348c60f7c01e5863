/** The citations service as the portal sees it: what it is asked, what it answers, and how it says no. Holds no rule and knows no page. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.portal.service;
