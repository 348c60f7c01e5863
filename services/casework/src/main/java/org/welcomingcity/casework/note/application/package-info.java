/** Writing a note down, and reading what was written. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.casework.note.application;
