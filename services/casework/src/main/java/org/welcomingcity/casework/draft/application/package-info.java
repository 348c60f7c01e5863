/** Keeping a draft and giving it back. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.casework.draft.application;
