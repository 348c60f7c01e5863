/** One verb a class; each is a transaction that reads the file once, lets the case decide, and tells the ledger. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.contest.application;
