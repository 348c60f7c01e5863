/** Drafts at rest, sealed. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.casework.draft.persistence;
