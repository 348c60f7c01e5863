/** Personal content of entries: encrypted under a key of its case, and gone when that key is. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.ledger.personal;
