/** What all rooms share: the layout, forms, languages, sign-in, and pages for when something does not work. It knows no room. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.portal.frame;
