/** A note, and the notes of a case. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.casework.note.domain;
