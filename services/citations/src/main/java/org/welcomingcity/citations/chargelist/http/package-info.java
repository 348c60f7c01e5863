/** The addresses of imported charge lists. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.chargelist.http;
