/** Offences and mandatory-impound grounds, by date. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.catalogue.http;
