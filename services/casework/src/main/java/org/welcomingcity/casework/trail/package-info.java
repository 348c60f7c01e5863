/** What happened to a case, as its ledger tells it. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.casework.trail;
