/** Tree heads on paper: the C2SP checkpoint, a signed note, and the keys it is signed with. Pure Java; knows no database. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.ledger.note;
