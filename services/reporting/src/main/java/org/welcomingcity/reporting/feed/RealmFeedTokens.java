package org.welcomingcity.reporting.feed;

import io.quarkus.arc.DefaultBean;
import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.runtime.TokensHelper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Tokens from the city's realm, by reporting's own client credentials; renewed when they run out. */
@ApplicationScoped
@DefaultBean
class RealmFeedTokens implements FeedTokens {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final OidcClient client;
    private final TokensHelper tokens = new TokensHelper();

    RealmFeedTokens(OidcClient client) {
        this.client = client;
    }

    @Override
    public String token() {
        return tokens.getTokens(client).await().atMost(PATIENCE).getAccessToken();
    }
}
