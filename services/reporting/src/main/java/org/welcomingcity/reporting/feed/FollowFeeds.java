package org.welcomingcity.reporting.feed;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;
import org.welcomingcity.ledger.consumer.Cursors;
import org.welcomingcity.ledger.consumer.FeedFollower;
import org.welcomingcity.ledger.consumer.HttpFeedSource;

/** Follows every configured feed for as long as the service runs. */
@ApplicationScoped
class FollowFeeds {

    private static final Logger LOG = Logger.getLogger(FollowFeeds.class);

    private final FeedsConfig config;
    private final FeedTokens tokens;
    private final FollowedEntries entries;
    private final Cursors cursors;
    private final List<FeedFollower> followers = new ArrayList<>();

    FollowFeeds(FeedsConfig config, FeedTokens tokens, FollowedEntries entries, Cursors cursors) {
        this.config = config;
        this.tokens = tokens;
        this.entries = entries;
        this.cursors = cursors;
    }

    void start(@Observes StartupEvent event) {
        config.all()
                .forEach((feed, settings) -> settings.url()
                        .ifPresentOrElse(
                                url -> follow(feed, url, settings),
                                () -> LOG.warnf("the feed %s has no address and is not followed", feed)));
    }

    void stop(@Observes ShutdownEvent event) {
        followers.forEach(FeedFollower::close);
    }

    private void follow(String feed, URI url, FeedsConfig.Feed settings) {
        var source = new HttpFeedSource(url, tokens::token, settings.page(), settings.patience());
        var follower = new FeedFollower(feed, source, entry -> entries.keep(feed, entry), cursors);
        followers.add(follower);
        follower.start();
    }

    /** Those that are followed. */
    List<FeedFollower> followers() {
        return List.copyOf(followers);
    }
}
