/** The search address. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.search.http;
