/** The city's web application: screens only. Every rule is asked of a service, and what it answers is shown as it is. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.portal;
