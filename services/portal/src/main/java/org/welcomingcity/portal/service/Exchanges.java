package org.welcomingcity.portal.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** What the portal asks about the exchange with registrar and court; throws as {@link Citations} does. */
@ApplicationScoped
public class Exchanges {

    private final ExchangeApi api;

    Exchanges(@RestClient ExchangeApi api) {
        this.api = api;
    }

    /** Which differences are asked for; null asks for all. */
    public record Which(
            boolean open,
            @Nullable String kind,
            @Nullable String partner,
            @Nullable String owner,
            @Nullable String citation) {}

    /** A page of differences, oldest first. */
    public Exchange.Differences differences(Which which, @Nullable String after, int limit) {
        return Citations.ask(() -> api.differences(
                which.open(), which.kind(), which.partner(), which.owner(), which.citation(), after, limit));
    }

    /** Where the three stand. */
    public Exchange.Standing standing() {
        return Citations.ask(api::standing);
    }

    /** One difference and its state. */
    public Versioned<Exchange.Difference> difference(UUID id) {
        return Citations.versioned(() -> api.difference(id));
    }

    /** Says who looks into it, on the state that was seen; null gives it back. */
    public void own(UUID id, @Nullable String state, @Nullable String owner) {
        Citations.ask(() -> api.own(id, state, new Exchange.Owner(owner)));
    }

    /** Says how it ended, on the state that was seen. */
    public void resolve(UUID id, @Nullable String state, @Nullable String resolution, @Nullable String reason) {
        Citations.ask(() -> api.resolve(id, state, new Exchange.Ending(resolution, reason)));
    }

    /** What is on its way, in its order, after the transmission with that id. */
    public List<Exchange.Transmission> transmissions(
            @Nullable String citation, @Nullable String partner, @Nullable String state, long after, int limit) {
        return Citations.ask(() -> api.transmissions(citation, partner, state, after, limit))
                .items();
    }

    /** Fetches what waits for a partner, once per key. */
    public Exchange.Batch fetch(String key, @Nullable String partner, boolean again) {
        return Citations.ask(() -> api.fetch(key, new Exchange.Fetch(partner, again)));
    }

    /** What was fetched together. */
    public Exchange.Batch batch(UUID id) {
        return Citations.ask(() -> api.batch(id));
    }

    /** The same as the file that the partner is given. */
    public InputStream batchFile(UUID id) {
        return Citations.ask(() -> api.batchFile(id));
    }

    /** Takes a partner's file of acknowledgements; taking it again changes nothing. */
    public Exchange.Acknowledged acknowledge(@Nullable String partner, InputStream file) {
        return Citations.ask(() -> api.acknowledge(partner, file));
    }

    /** Compares a partner's statement with what was sent, once per key. */
    public Exchange.Stated state(
            String key,
            @Nullable String partner,
            @Nullable String asOf,
            @Nullable String from,
            @Nullable String to,
            InputStream file) {
        return Citations.ask(() -> api.state(key, partner, asOf, from, to, file));
    }
}
