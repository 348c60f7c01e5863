package org.welcomingcity.ledger.webhook;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.ledger.feed.FeedBell;
import org.welcomingcity.ledger.feed.FeedMask;
import org.welcomingcity.ledger.feed.FeedScopes;
import org.welcomingcity.ledger.feed.SealedEntries;
import org.welcomingcity.ledger.webhook.Delivery.State;

/**
 * Sends what is sealed. An endpoint is sent each entry at least once: it may come again when the answer got lost, under the
 * same {@code webhook-id}. A delivery is taken and the taking committed, then sent, then settled in a transaction of its own.
 * While one replica has it in hand no other sends it; when a sender dies, it is taken again after a while.
 */
@ApplicationScoped
public class WebhookSender {

    private static final Logger LOG = Logger.getLogger(WebhookSender.class);
    private static final int AT_ONCE = 100;
    private static final int TAKEN_FROM = 200;
    private static final int TAKEN_TO = 299;

    private final Webhooks webhooks;
    private final SealedEntries entries;
    private final FeedMask mask;
    private final FeedBell bell;
    private final WebhooksConfig config;
    private final Clock clock;
    private final EndpointGuard guard;
    private final HttpClient http;
    private volatile boolean running;
    private @Nullable Thread thread;

    WebhookSender(
            Webhooks webhooks,
            SealedEntries entries,
            FeedMask mask,
            FeedBell bell,
            WebhooksConfig config,
            Clock clock) {
        this.mask = mask;
        this.webhooks = webhooks;
        this.entries = entries;
        this.bell = bell;
        this.config = config;
        this.clock = clock;
        this.guard = new EndpointGuard(config.insideHosts().orElse(Set.of()), config.allowLoopback());
        this.http = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(config.patience())
                .build();
    }

    void start(@Observes StartupEvent event) {
        running = true;
        // A platform thread of its own: an interrupt must not close a database connection that a virtual one waits on.
        thread = Thread.ofPlatform().daemon().name("ledger-webhooks").start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        if (thread != null) {
            thread.join(config.patience().plusSeconds(5));
        }
    }

    /** What is wrong with an endpoint's address; null when it may be sent to. */
    @Nullable
    String objectionTo(String url) {
        return guard.objection(url).orElse(null);
    }

    private void run() {
        while (running) {
            try {
                var rings = bell.rings();
                turn(clock.instant());
                bell.await(rings, config.every());
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                if (running) {
                    LOG.warnf(e, "webhooks could not be delivered, and are tried again: %s", e.getMessage());
                    pause();
                }
            }
        }
    }

    /** Looks for what was sealed, and sends all that is due at that moment. */
    void turn(Instant now) throws InterruptedException {
        for (var webhook : webhooks.all()) {
            while (running && QuarkusTransaction.requiringNew().call(() -> lookFor(webhook.id(), now))) {
                // There is more.
            }
        }
        while (running && sendOne(now)) {
            // There is more.
        }
    }

    private boolean lookFor(UUID id, Instant now) {
        var webhook = webhooks.held(id).orElse(null);
        if (webhook == null) {
            return false;
        }
        var stretch = entries.after(webhook.position(), AT_ONCE, webhook.types(), false);
        stretch.entries().forEach(entry -> webhooks.enqueue(id, entry.position(), now));
        if (stretch.upTo() > webhook.position()) {
            webhooks.moved(id, stretch.upTo());
        }
        return stretch.upTo() < stretch.size();
    }

    // Nothing is sent inside a transaction: an endpoint that dawdles must hold up no row and no connection.
    private boolean sendOne(Instant now) {
        var taken = QuarkusTransaction.requiringNew().call(() -> webhooks.take(now, lease()));
        taken.ifPresent(due -> {
            try {
                var answered = send(due);
                if (answered >= TAKEN_FROM && answered <= TAKEN_TO) {
                    settle(due, State.DELIVERED, now, answered, null);
                } else {
                    failed(due, now, answered, "the endpoint answered " + answered);
                }
            } catch (IOException e) {
                failed(due, now, null, e.getClass().getSimpleName() + ": " + e.getMessage());
            } catch (InterruptedException e) {
                failed(due, now, null, "the service was stopped");
                Thread.currentThread().interrupt();
            }
        });
        return taken.isPresent();
    }

    // Twice what an answer may take goes by at most, from the look at the address to the last byte of the answer.
    private Duration lease() {
        return config.patience().multipliedBy(3);
    }

    private void failed(Webhooks.Due due, Instant now, @Nullable Integer answered, String trouble) {
        var next = RetryLadder.after(due.attempts() + 1, now);
        settle(due, next.isPresent() ? State.WAITING : State.DEAD, next.orElse(now), answered, trouble);
        if (next.isEmpty()) {
            LOG.warnf("webhook %s: delivery %s is dead: %s", due.webhook(), due.id(), trouble);
        }
    }

    private void settle(
            Webhooks.Due due, State state, Instant at, @Nullable Integer answered, @Nullable String trouble) {
        if (!QuarkusTransaction.requiringNew().call(() -> webhooks.settle(due, state, at, answered, trouble))) {
            LOG.infof(
                    "webhook %s: delivery %s took too long or is gone, and is not settled here",
                    due.webhook(), due.id());
        }
    }

    private int send(Webhooks.Due due) throws IOException, InterruptedException {
        var objection = guard.objection(due.url());
        if (objection.isPresent()) {
            throw new IOException("the address may not be sent to: " + objection.get());
        }
        var body = body(due.position());
        var at = clock.instant();
        var request = HttpRequest.newBuilder(URI.create(due.url()))
                .timeout(config.patience())
                .header("Content-Type", "application/json")
                .header("User-Agent", "welcoming-city")
                .header("webhook-id", due.id().toString())
                .header("webhook-timestamp", Long.toString(at.getEpochSecond()))
                .header(
                        "webhook-signature",
                        WebhookSignature.of(due.secret(), due.id().toString(), at, body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return answerTo(request).statusCode();
    }

    // The request's own limit ends with the head of the answer; a body that drips must not outlast the lease.
    private HttpResponse<?> answerTo(HttpRequest request) throws IOException, InterruptedException {
        var answer = http.sendAsync(request, HttpResponse.BodyHandlers.discarding());
        try {
            return answer.get(config.patience().multipliedBy(2).toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new HttpTimeoutException("the answer did not end");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException trouble ? trouble : new IOException(e.getCause());
        } finally {
            answer.cancel(true);
        }
    }

    private String body(long position) throws IOException {
        var found = entries.after(position - 1, 1, List.of(), false).entries();
        if (found.isEmpty()) {
            throw new IOException("the entry is not there");
        }
        var entry = found.getFirst();
        var message = JsonNodeFactory.instance.objectNode();
        message.put("position", entry.position());
        message.put("leaf", entry.leaf().base64());
        message.set("event", mask.shown(entry, FeedScopes.NONE));
        return message.toString();
    }

    private void pause() {
        try {
            Thread.sleep(Duration.ofSeconds(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
