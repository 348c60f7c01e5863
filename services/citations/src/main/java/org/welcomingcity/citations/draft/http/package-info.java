/** Drafts over HTTP. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.draft.http;
