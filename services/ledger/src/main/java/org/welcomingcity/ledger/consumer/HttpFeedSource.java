package org.welcomingcity.ledger.consumer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.ledger.tree.TreeHash;

/** A feed over HTTP, at {@code /api/v1/ledger/feed} of a service. */
public final class HttpFeedSource implements FeedSource {

    private static final Duration CONNECT_WITHIN = Duration.ofSeconds(5);
    private static final Duration BEYOND_THE_WAIT = Duration.ofSeconds(20);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT_WITHIN)
            .build();
    private final URI service;
    private final Supplier<String> token;
    private final int limit;
    private final Duration wait;

    /**
     * @param service the base address of the service
     * @param token gives a valid access token with the scope {@code feed:<service>}, each time anew
     * @param limit the most entries of a page, at most 1000
     * @param wait how long the service may wait for an entry, at most 60 s
     */
    public HttpFeedSource(URI service, Supplier<String> token, int limit, Duration wait) {
        this.service = service;
        this.token = token;
        this.limit = limit;
        this.wait = wait;
    }

    @Override
    public FollowedPage after(long position, long known) throws IOException, InterruptedException {
        var address = URI.create("%s/api/v1/ledger/feed?after=%d&limit=%d&wait=%d&known=%d"
                .formatted(service.toString().replaceAll("/+$", ""), position, limit, wait.toSeconds(), known));
        var request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token.get())
                .header("Accept", "application/json")
                .build();
        var answer = answered(request);
        if (answer.statusCode() != 200) {
            throw new IOException("%s answered %d".formatted(address, answer.statusCode()));
        }
        return page(answer.body());
    }

    // The time covers the body too: a page that stops coming half-way is given up like one that never came.
    private HttpResponse<String> answered(HttpRequest request) throws IOException, InterruptedException {
        var coming = http.sendAsync(request, HttpResponse.BodyHandlers.ofString());
        try {
            return coming.get(wait.plus(BEYOND_THE_WAIT).toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        } catch (TimeoutException e) {
            throw new IOException("the feed did not answer in time", e);
        } finally {
            coming.cancel(true);
        }
    }

    private static FollowedPage page(String body) throws IOException {
        try {
            var page = JSON.readTree(body);
            if (!page.path("entries").isArray()
                    || !page.path("next").isIntegralNumber()
                    || !page.path("size").isIntegralNumber()) {
                throw new IOException("what came is not a page of a feed");
            }
            var entries = new ArrayList<FollowedEntry>();
            for (JsonNode entry : page.path("entries")) {
                entries.add(new FollowedEntry(entry.path("position").asLong(), entry.path("event")));
            }
            return new FollowedPage(
                    entries, page.path("next").asLong(), page.path("size").asLong(), tree(page.path("tree")));
        } catch (IllegalArgumentException e) {
            throw new IOException("a page tells of no tree that there could be", e);
        } catch (JsonProcessingException e) {
            throw new IOException("a page came cut off or garbled", e);
        }
    }

    private static FollowedPage.@Nullable Told tree(JsonNode tree) {
        if (!tree.isObject()) {
            return null;
        }
        var proof = new ArrayList<TreeHash>();
        tree.path("proof").forEach(hash -> proof.add(TreeHash.ofBase64(hash.asText())));
        return new FollowedPage.Told(
                tree.path("size").asLong(), TreeHash.ofBase64(tree.path("root").asText()), proof);
    }
}
