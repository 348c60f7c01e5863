package org.welcomingcity.ledger.feed;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The tree over everything that is sealed, for a follower to see that it continues the one they know.
 *
 * @param size how many entries it covers
 * @param root the root over them, in Base64
 * @param proof the hashes of the consistency proof (RFC 9162, section 2.1.4) from the size that the follower knows, in Base64;
 *     empty where they know none, or know more entries than there are
 */
@Schema(name = "FeedTree")
public record FeedTree(long size, String root, List<String> proof) {

    public FeedTree {
        proof = List.copyOf(proof);
    }
}
