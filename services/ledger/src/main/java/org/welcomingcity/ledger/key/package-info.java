/** The keys that are not in the database: those that sign tree heads, and those that wrap data keys. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.ledger.key;
