/** Files in the database, in pieces. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.casework.attachment.persistence;
