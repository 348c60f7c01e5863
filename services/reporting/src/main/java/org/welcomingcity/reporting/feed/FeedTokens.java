package org.welcomingcity.reporting.feed;

/** Access tokens for following feeds. */
interface FeedTokens {

    /** One that is valid now, with the scope of the feed. */
    String token();
}
