/** One verb a class: preparing, signing and reading the application, and following the service. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.summons.application;
