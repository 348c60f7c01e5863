/** What webhooks are signed with, where they may go, and when they are tried again. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.ledger.webhook;
