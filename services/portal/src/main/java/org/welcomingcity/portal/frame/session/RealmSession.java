package org.welcomingcity.portal.frame.session;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.OidcProviderClient;
import io.quarkus.oidc.OidcSession;
import io.quarkus.oidc.TokenIntrospection;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The session of whoever is at the screen, as the realm knows it. What their browser keeps only says that there was one: it
 * is asked for at the realm with every page, so that cookies from before a sign-out, and those of an account that may sign
 * in no longer, open nothing.
 */
@RequestScoped
public class RealmSession {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    private final SecurityIdentity identity;
    private final OidcProviderClient realm;
    private final OidcConfigurationMetadata addresses;
    private final OidcSession cookies;
    private final String client;
    private final String secret;

    RealmSession(
            SecurityIdentity identity,
            OidcProviderClient realm,
            OidcConfigurationMetadata addresses,
            OidcSession cookies,
            @ConfigProperty(name = "quarkus.oidc.client-id") String client,
            @ConfigProperty(name = "quarkus.oidc.credentials.secret") String secret) {
        this.identity = identity;
        this.realm = realm;
        this.addresses = addresses;
        this.cookies = cookies;
        this.client = client;
        this.secret = secret;
    }

    /** The realm could not be asked, or did not do it. Nothing is open then. */
    public static class Unreachable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unreachable(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** Whether it is still there and its account may sign in. */
    Uni<Boolean> isOpen() {
        var token = identity.getCredential(AccessTokenCredential.class);
        if (token == null) {
            return Uni.createFrom().item(false);
        }
        return realm.introspectAccessToken(token.getToken())
                .map(TokenIntrospection::isActive)
                .onFailure()
                .transform(trouble -> new Unreachable("the realm does not say whether a session is open", trouble));
    }

    /** Ends it at the realm, for every browser that has cookies of it, and removes the cookies of this one. */
    void end() {
        var access = identity.getCredential(AccessTokenCredential.class);
        var refresh = access == null ? null : access.getRefreshToken();
        if (refresh != null) {
            endAtTheRealm(refresh.getToken());
        }
        forget().await().atMost(PATIENCE);
    }

    /** Removes the cookies of this browser. */
    Uni<Void> forget() {
        return cookies.logout();
    }

    private void endAtTheRealm(String refreshToken) {
        var form =
                Map.of("client_id", client, "client_secret", secret, "refresh_token", refreshToken).entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(addresses.getEndSessionUri()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            var status =
                    HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            // 400: the session had ended already.
            if (status / 100 != 2 && status != 400) {
                throw new IOException("it answered " + status);
            }
        } catch (IOException e) {
            throw new Unreachable("the realm did not end a session", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unreachable("the realm did not end a session", e);
        }
    }
}
