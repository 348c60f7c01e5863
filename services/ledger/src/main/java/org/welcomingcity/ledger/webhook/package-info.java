/** Sends what is sealed to endpoints of departments: signed, retried, and dead-lettered where everybody can see it. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.ledger.webhook;
