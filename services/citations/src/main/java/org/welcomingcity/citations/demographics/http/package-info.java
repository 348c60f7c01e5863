/** The address for recording and for the counts. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.demographics.http;
