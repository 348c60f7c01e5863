/** One use case a class; each is a transaction with its entry on the ledger. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.contest.application;
