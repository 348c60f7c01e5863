/** Notes in the database; nothing there changes one. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.casework.note.persistence;
