/** The application, the summons, and each attempt to serve it. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.summons.domain;
