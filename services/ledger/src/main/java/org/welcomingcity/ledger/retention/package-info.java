/** How long personal content is kept, what a legal hold keeps longer, and its end (G.L. c. 66 § 8). */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.ledger.retention;
