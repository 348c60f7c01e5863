/** The entries of one database: events written as CloudEvents 1.0 and read again, and the register of their types. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.ledger.log;
