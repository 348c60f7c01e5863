package org.welcomingcity.casework.decision.http;

import org.welcomingcity.casework.words.InCallersWords;
import org.welcomingcity.policy.decision.Obligation;

/** A duty, its rule, its cite, and how well its words are known. */
public record ObligationView(
        String code,
        String ruleId,
        String cite,
        String status,
        @InCallersWords String statusWords,
        @InCallersWords String words) {
    /** The view. */
    public static ObligationView of(Obligation duty) {
        return new ObligationView(
                duty.code().name(),
                duty.ruleId(),
                duty.cite(),
                duty.status().name(),
                duty.status().words(),
                duty.words());
    }
}
