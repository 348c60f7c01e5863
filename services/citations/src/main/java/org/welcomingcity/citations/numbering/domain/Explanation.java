package org.welcomingcity.citations.numbering.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.OfficerId;

/**
 * The full explanation of what happened to a number (c. 90C § 2), and its countersignature.
 *
 * @param requested what the number is to become
 * @param explanation what happened, in the officer's words
 * @param explainedBy who wrote it
 * @param countersignedBy the sergeant or above who signed it; null while it waits
 */
@Embeddable
public record Explanation(
        @Enumerated(EnumType.STRING) NumberState requested,
        @Column(name = "explanation") String explanation,
        OfficerId explainedBy,
        Instant explainedAt,
        @Nullable OfficerId countersignedBy,
        @Nullable Instant countersignedAt) {

    static Explanation given(NumberState wanted, String text, OfficerId by, Instant at) {
        return new Explanation(wanted, text, by, at, null, null);
    }

    Explanation countersigned(OfficerId by, Instant at) {
        return new Explanation(requested, explanation, explainedBy, explainedAt, by, at);
    }

    /** Whether nobody countersigned it yet. */
    public boolean awaitsCountersignature() {
        return countersignedBy == null;
    }
}
