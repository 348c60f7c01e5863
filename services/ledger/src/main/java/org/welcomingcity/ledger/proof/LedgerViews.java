package org.welcomingcity.ledger.proof;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.ledger.note.TreeHead;
import org.welcomingcity.ledger.tree.TreeHash;

/** What the ledger's API answers. Hashes are in Base64. */
final class LedgerViews {

    private LedgerViews() {}

    /** A signed tree head; the note is what its signature is over, and all the rest is read out of it. */
    @Schema(name = "TreeHead")
    record HeadView(String origin, long size, String root, Instant at, String keyId, String note) {
        static HeadView of(TreeHead head) {
            return new HeadView(
                    head.origin(), head.size(), head.root().base64(), head.at(), head.keyHash(), head.note());
        }
    }

    /** An entry at its place; the event's text is the leaf, byte for byte. */
    @Schema(name = "SealedEntry")
    record SealedEntryView(long position, UUID id, String leaf, String event) {}

    /** That an entry is in the tree of a size. */
    @Schema(name = "InclusionProof")
    record InclusionView(
            long position,

            @Schema(description = "counted from 0, as in RFC 9162")
            long leafIndex,

            long size,
            String leaf,
            List<String> path,
            String root,

            @Schema(description = "the head of exactly this size, if one was signed") @Nullable
            HeadView head) {}

    /** That a later tree begins with an earlier one. */
    @Schema(name = "ConsistencyProof")
    record ConsistencyView(long from, long to, List<String> path, String fromRoot, String toRoot) {}

    /** A key that signs tree heads, and the entry that put it on record. */
    @Schema(name = "SigningKey")
    record KeyView(@Nullable Long position, String keyId, String verifierKey) {}

    static List<String> texts(List<TreeHash> hashes) {
        return hashes.stream().map(TreeHash::base64).toList();
    }
}
