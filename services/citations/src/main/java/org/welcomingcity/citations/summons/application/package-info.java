/** Preparing and signing the application, and following the service. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.summons.application;
