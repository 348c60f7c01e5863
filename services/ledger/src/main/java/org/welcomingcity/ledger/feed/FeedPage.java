package org.welcomingcity.ledger.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of the feed.
 *
 * @param entries in order of position
 * @param next what to send as {@code after} to go on; everything up to there was looked at, whatever was left out by type
 * @param size how many entries are sealed
 * @param tree the tree over them, where the caller said which one they know
 */
@Schema(name = "FeedPage")
public record FeedPage(
        List<Entry> entries, long next, long size, @Nullable FeedTree tree) {

    public FeedPage {
        entries = List.copyOf(entries);
    }

    /**
     * A sealed entry.
     *
     * @param position its place, from 1 without a gap
     * @param leaf its leaf hash in Base64
     * @param event the CloudEvents 1.0 event, as far as the caller may see it
     */
    @Schema(name = "FeedEntry")
    public record Entry(
            long position,
            String leaf,

            @Schema(
                    type = SchemaType.OBJECT,
                    implementation = Object.class,
                    description = "CloudEvents 1.0; data.withheld names what the caller's scopes do not show")
            JsonNode event) {}
}
