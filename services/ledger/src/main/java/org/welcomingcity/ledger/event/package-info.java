/**
 * What happened, as types: each feature has a sealed interface of its events, and the register is made of those. Java and
 * nothing else, so that a case in a {@code domain} package returns what happened to it.
 */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.ledger.event;
