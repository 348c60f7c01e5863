package org.welcomingcity.ledger.search;

import java.time.Instant;
import org.welcomingcity.ledger.feed.SealedEntry;

/**
 * An entry that was found.
 *
 * @param at when it happened, by which the found are ordered
 * @param entry the entry, its personal content unread
 */
public record Found(Instant at, SealedEntry entry) {}
