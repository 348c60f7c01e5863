/** Warrants to confirm, in the API. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.warrant.http;
