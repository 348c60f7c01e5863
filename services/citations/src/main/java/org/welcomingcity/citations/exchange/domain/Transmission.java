package org.welcomingcity.citations.exchange.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.numbering.domain.CitationNumber;

/** A citation, or that it is void, on its way to a partner. It counts as sent when the partner has acknowledged it. */
@Entity
@DynamicUpdate
public class Transmission {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private CitationNumber citation;

    @Enumerated(EnumType.STRING)
    private Partner partner;

    @Enumerated(EnumType.STRING)
    private TransmissionContent content;

    private int attempt;
    private int payloadVersion;
    private String payload;
    private String digest;

    @Enumerated(EnumType.STRING)
    private TransmissionState state;

    private Instant queuedAt;
    private @Nullable Instant fetchedAt;
    private @Nullable UUID batch;
    private @Nullable Instant answeredAt;
    private @Nullable String reference;

    @Version
    private long version;

    @NullUnmarked // Hibernate fills it in.
    protected Transmission() {}

    /** Queues it. */
    @SuppressWarnings("NullAway.Init") // The database gives the id.
    public Transmission(
            CitationNumber citation,
            Partner partner,
            TransmissionContent content,
            int attempt,
            TransmissionPayload payload,
            Instant queuedAt) {
        this.citation = citation;
        this.partner = partner;
        this.content = content;
        this.attempt = attempt;
        this.payloadVersion = payload.version();
        this.payload = payload.text();
        this.digest = payload.digest();
        this.state = TransmissionState.QUEUED;
        this.queuedAt = queuedAt;
    }

    /** The partner fetched it in a batch; again, where it did not hear the answer the first time. */
    public void fetched(UUID in, Instant at) {
        state = TransmissionState.FETCHED;
        batch = in;
        if (fetchedAt == null) {
            fetchedAt = at;
        }
    }

    /** Whether a message of that moment is news: messages are lost, doubled and reordered on their way. */
    public boolean isNews(Instant at) {
        return state != TransmissionState.QUEUED
                && state != TransmissionState.SUPERSEDED
                && (answeredAt == null || at.isAfter(answeredAt));
    }

    /** The partner answered: it has it, or it does not take it. */
    public void answered(TransmissionState how, Instant at, @Nullable String partnersReference) {
        state = how;
        answeredAt = at;
        reference = partnersReference;
    }

    /** Another attempt takes its place. */
    public void superseded() {
        state = TransmissionState.SUPERSEDED;
    }

    public long id() {
        return id;
    }

    public CitationNumber citation() {
        return citation;
    }

    public Partner partner() {
        return partner;
    }

    public TransmissionContent content() {
        return content;
    }

    public int attempt() {
        return attempt;
    }

    public TransmissionPayload payload() {
        return new TransmissionPayload(payloadVersion, payload, digest);
    }

    public TransmissionState state() {
        return state;
    }

    public Instant queuedAt() {
        return queuedAt;
    }

    public @Nullable Instant fetchedAt() {
        return fetchedAt;
    }

    public @Nullable UUID batch() {
        return batch;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }

    public @Nullable String reference() {
        return reference;
    }
}
