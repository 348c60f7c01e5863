package org.welcomingcity.reporting.feed;

import jakarta.enterprise.context.ApplicationScoped;
import org.welcomingcity.testkit.token.Tokens;

/** Tokens as the realm would give them to reporting's account, signed with this run's key. */
@ApplicationScoped
class TestFeedTokens implements FeedTokens {

    @Override
    public String token() {
        return Tokens.department("reporting", "reporting-feeds", "feed:reporting");
    }
}
