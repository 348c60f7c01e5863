/** Books, leases and numbers in the database. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.numbering.persistence;
