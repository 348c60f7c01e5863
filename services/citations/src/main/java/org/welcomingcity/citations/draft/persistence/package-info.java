/** Drafts at rest, sealed. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.draft.persistence;
