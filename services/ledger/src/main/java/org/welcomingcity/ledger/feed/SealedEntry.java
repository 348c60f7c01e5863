package org.welcomingcity.ledger.feed;

import org.jspecify.annotations.Nullable;
import org.welcomingcity.ledger.log.LedgerEntry;
import org.welcomingcity.ledger.tree.TreeHash;

/**
 * A sealed entry as it is stored.
 *
 * @param position its place, from 1
 * @param leaf the hash under which it was sealed
 * @param event the event's JSON, whose bytes are the leaf
 * @param read what it says, personal content included; null where nobody may know
 */
public record SealedEntry(
        long position,
        TreeHash leaf,
        String event,
        @Nullable LedgerEntry read) {}
