package org.welcomingcity.reporting.feed;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.welcomingcity.ledger.consumer.Cursors;
import org.welcomingcity.reporting.access.Rights;

/** How far the other services' ledgers were followed: a report is as new as this. */
@Path("/api/v1/feeds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Feeds")
public class FeedsResource {

    /**
     * A feed that is followed.
     *
     * @param feed whose
     * @param position up to which entry it was taken in
     * @param size how many entries it had when last heard of; 0 before that
     * @param state in words
     */
    public record FeedView(String feed, long position, long size, String state) {}

    private final FollowFeeds feeds;
    private final Cursors cursors;

    FeedsResource(FollowFeeds feeds, Cursors cursors) {
        this.feeds = feeds;
        this.cursors = cursors;
    }

    @GET
    @PermissionsAllowed(Rights.READ_FEEDS)
    @Operation(operationId = "listFeeds", summary = "How far each feed was followed")
    public List<FeedView> list() {
        var positions = cursors.all();
        return feeds.followers().stream()
                .map(feed ->
                        new FeedView(feed.feed(), positions.getOrDefault(feed.feed(), 0L), feed.size(), feed.state()))
                .toList();
    }
}
