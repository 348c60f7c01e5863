package org.welcomingcity.portal.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A citation book or electronic range, and what became of its numbers. */
public record Book(
        String number,
        Kind kind,
        boolean online,
        String first,
        String last,
        long size,
        @Nullable String next,
        Map<NumberState, Long> counts,
        Instant receivedAt,
        String receivedBy,
        @Nullable String receipt,
        @Nullable Instant receiptedAt,
        @Nullable String receiptedBy,
        @Nullable Instant completedAt,
        @Nullable String completedBy) {

    /** Paper or electronic. */
    public enum Kind {
        PAPER,
        ELECTRONIC
    }

    /** The one state that a number is in. */
    public enum NumberState {
        AT_HEADQUARTERS,
        LEASED,
        ISSUED,
        SPOILED,
        VOIDED,
        RETURNED,
        UNACCOUNTED
    }

    /** A page of books. */
    public record Page(List<Book> items, @Nullable String next) {}

    /** Numbers that somebody has. */
    public record Lease(
            UUID id,
            String book,
            String officer,
            @Nullable String device,
            String first,
            String last,
            long count,
            long out,
            Instant leasedAt,
            String leasedBy,
            String receipt,
            @Nullable Instant expiresAt,
            @Nullable Instant overdueAt) {}

    /** Several leases. */
    public record Leases(List<Lease> items) {}

    /** One number. */
    public record Number(
            String number,
            String book,
            @Nullable UUID lease,
            NumberState state,
            @Nullable Instant since,
            @Nullable String officer,
            @Nullable NumberState requested,
            boolean awaitsCountersignature,
            @Nullable String explanation,
            @Nullable String explainedBy,
            @Nullable Instant explainedAt,
            @Nullable String countersignedBy,
            @Nullable Instant countersignedAt) {}

    /** A page of numbers. */
    public record Numbers(List<Number> items, @Nullable String next) {}

    /** A book as it is received from the registrar. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Arrival(
            @Nullable String number,
            @Nullable String kind,
            @Nullable String first,
            @Nullable String last,
            boolean online) {}

    /** Who gets how many numbers, against which receipt. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LeaseTerms(
            @Nullable String officer,
            @Nullable Integer count,
            @Nullable String device,
            @Nullable String receipt,
            @Nullable String expiresAt) {}

    /** A receipt's number or words. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Receipt(@Nullable String receipt) {}

    /** Numbers that come back; none named means all. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Return(@Nullable String note) {}

    /** Numbers that nobody finds, and what was done. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Unaccounted(@Nullable String explanation) {}

    /** What became of a number, in full. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Explanation(
            @Nullable String state, @Nullable String explanation) {}

    /** A countersignature, or that an explanation goes back. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Countersignature(
            @Nullable String decision, @Nullable String note) {}

    /** Whether the chief's receipt is with the registrar. */
    public boolean isReceipted() {
        return receiptedAt != null;
    }
}
