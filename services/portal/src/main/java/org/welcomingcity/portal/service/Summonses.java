package org.welcomingcity.portal.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The summonses of a citation, with each attempt to serve them. */
public record Summonses(String citation, Citation.Status status, long version, List<Summons> summonses) {

    /** How far service is. */
    public enum Status {
        TO_SERVE,
        SERVED,
        RETURNED_SERVED,
        RETURNED_UNSERVED
    }

    /** How it was tried. */
    public enum Channel {
        IN_HAND,
        LEFT_AT_ABODE,
        MAIL,
        POLICE_DELIVERY
    }

    /** What came of it. */
    public enum Result {
        SERVED,
        MAILED,
        NOT_FOUND,
        MOVED,
        CAME_BACK
    }

    /** A summons of the court. */
    public record Summons(
            UUID id,
            String docket,
            String court,
            LocalDate issuedOn,
            Instant appearAt,
            Status status,
            @Nullable List<Attempt> attempts,
            @Nullable Returned returned) {

        /** Whether it went back to the court. */
        public boolean isBack() {
            return status == Status.RETURNED_SERVED || status == Status.RETURNED_UNSERVED;
        }

        /** How often somebody tried. */
        public int tries() {
            return attempts == null ? 0 : attempts.size();
        }
    }

    /** An attempt to serve it. */
    public record Attempt(
            Channel channel,
            Result result,
            Instant attemptedAt,
            String server,
            String place,
            @Nullable String proof,
            @Nullable String note,
            String by) {}

    /** The return of service. */
    public record Returned(LocalDate returnedOn, String statement, String by) {}

    /** A summons as the court issued it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Form(
            @Nullable String docket,
            @Nullable String court,
            @Nullable String issuedOn,
            @Nullable String appearAt) {}

    /** An attempt as it is reported. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AttemptForm(
            @Nullable String channel,
            @Nullable String result,
            @Nullable String attemptedAt,
            @Nullable String server,
            @Nullable String place,
            @Nullable String proof,
            @Nullable String note) {}

    /** The return of service as it is made. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ReturnForm(
            @Nullable String returnedOn, @Nullable String statement) {}
}
