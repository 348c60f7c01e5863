package org.welcomingcity.portal.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A citation, whole. */
public record Citation(
        String number,
        CitationKind kind,
        Status status,
        Instant issuedAt,
        String officer,
        @Nullable String assignee,
        long version,
        Stop stop,
        StopReport.Driver driver,
        StopReport.@Nullable Vehicle vehicle,
        List<Violation> violations,
        Choice choice,
        Decision decision,
        List<Deadline> deadlines,
        @Nullable DepartureMark departure,
        @Nullable WaitingOn waitingOn,
        @Nullable Delivery delivery,
        @Nullable List<Forwarding> forwardings,
        @Nullable List<Moved> history,
        @Nullable List<Possible> possibleMoves,
        @Nullable Routing routing) {

    /** Where a citation goes. */
    public enum Destination {
        REGISTRAR,
        CLERK_MAGISTRATE
    }

    /** Where it goes, as the policy of the day says, and how well that rule is known. */
    public record Routing(
            Destination destination,
            @Nullable String court,
            String payment,
            String due,
            String sentence,
            boolean unconfirmed,
            String rule,
            String cite,
            String statusWords) {}

    /** Where a citation stands. */
    public enum Status {
        DRAFT,
        ISSUED,
        DELIVERED_AT_SCENE,
        DELIVERED_LATE,
        COPIES_WITH_CHIEF,
        SENT_RMV,
        SENT_COURT,
        PAID,
        HEARING_REQUESTED,
        DEFAULT,
        HEARING_4D,
        COMPLAINT_ISSUED,
        NO_COMPLAINT,
        CLOSED,
        VOID
    }

    /** Who has to do something next. */
    public enum WaitingOn {
        OFFICER,
        CLERK,
        REGISTRAR,
        COURT,
        VIOLATOR,
        NOBODY
    }

    /** How somebody was given their copy. */
    public enum Manner {
        AT_SCENE,
        IN_HAND,
        MAIL
    }

    /** Why it was not given at the scene (G.L. c. 90C § 2). */
    public enum Exception {
        COULD_NOT_BE_STOPPED,
        MORE_TIME_NEEDED,
        OTHER_CIRCUMSTANCE
    }

    /** Where a mailing address is from. */
    public enum AddressSource {
        LICENCE,
        REGISTRATION
    }

    /** What happened to the copies on their way. */
    public enum Event {
        SENT,
        ACKNOWLEDGED,
        REJECTED
    }

    /** How the copies travel. */
    public enum Means {
        ELECTRONIC,
        MAIL,
        IN_HAND
    }

    /** How and when the violator's copy was given. */
    public record Delivery(
            Manner manner,
            Instant deliveredAt,
            @Nullable Exception exception,
            @Nullable String reason,
            @Nullable AddressSource addressSource,
            @Nullable String address,
            @Nullable String certificateOfMailing,
            String by) {}

    /** One happening on the copies' way to the registrar or the court. */
    public record Forwarding(
            Event event,
            Means means,
            @Nullable String reference,
            @Nullable String note,
            Instant happenedAt,
            String by) {}

    /** One move from state to state. */
    public record Moved(
            @Nullable Status from,
            Status to,
            Instant happenedAt,
            String by,
            @Nullable String note,
            @Nullable String rule,
            @Nullable String cite,
            @Nullable String statusWords) {}

    /** A move that the law leaves open from here. */
    public record Possible(
            String move,
            Status to,
            @Nullable String rule,
            @Nullable String cite,
            @Nullable String statusWords) {}

    /** Whether a move of that name is open from here. */
    public boolean may(String move) {
        return possibleMoves != null
                && possibleMoves.stream().anyMatch(each -> each.move().equals(move));
    }

    /** Whether it goes to court, and with it an application for complaint. */
    public boolean isGoesToCourt() {
        return kind == CitationKind.CRIMINAL || kind == CitationKind.ARREST;
    }

    /** Whether the copies can be on their way: they are with the chief, and nobody has acknowledged them yet. */
    public boolean isGoesOut() {
        return may("REACH_REGISTRAR") || may("REACH_COURT");
    }

    /** The violator's copy as it is reported. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DeliveryForm(
            @Nullable String manner,
            @Nullable String deliveredAt,
            @Nullable String exception,
            @Nullable String reason,
            @Nullable String addressSource,
            @Nullable String address,
            @Nullable String certificateOfMailing) {}

    /** The other copies as they are handed in. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CopiesForm(
            @Nullable String handedInAt, @Nullable String receivedBy) {}

    /** What is reported of the copies' way. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ForwardingForm(
            @Nullable String event,
            @Nullable String means,
            @Nullable String reference,
            @Nullable String note,
            @Nullable String happenedAt) {}

    /** When and where it happened, and what the officer relied on besides the tables. */
    public record Stop(
            UUID id,
            Instant occurredAt,
            Location location,
            StopReport.@Nullable Warrant judicialWarrant,
            @Nullable String otherArrestOffence,
            StopReport.@Nullable OpportunityGiven opportunity) {}

    /** A place; without a node where it was described in words. */
    public record Location(
            @Nullable Long node,
            String name,
            @Nullable Double longitude,
            @Nullable Double latitude) {}

    /** A line of the citation. */
    public record Violation(
            int line,
            String offence,
            String title,
            String cite,
            Disposition disposition,
            @Nullable String assessment,
            String status,
            String statusWords) {}

    /** What the officer chose. */
    public record Choice(
            PersonChoice person,
            @Nullable VehicleChoice vehicle,
            @Nullable String reason) {}

    /** That the choice came before a supervisor. */
    public record DepartureMark(UUID id, DepartureStatus status) {}
}
