/** Who may do what with a ledger. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.ledger.access;
