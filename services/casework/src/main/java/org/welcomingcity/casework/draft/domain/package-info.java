/** A draft and who may have it back. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.casework.draft.domain;
