/** The location picker's and the importer's addresses. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.gazetteer.http;
