/** Reading a text for its writer before it is sent. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.narrative.http;
