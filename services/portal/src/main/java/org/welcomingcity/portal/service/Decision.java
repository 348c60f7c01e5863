package org.welcomingcity.portal.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the policy says about a stop, with the tables that say it. */
public record Decision(
        Pack pack,
        Outcome person,
        @Nullable Outcome vehicle,
        String sentence,
        List<Obligation> obligations,
        @Nullable Judgement judgement,
        Map<String, String> facts,
        List<Table> tables) {

    private static final int SHORT_DIGEST = 12;

    /** The ordinance pack that decided. */
    public record Pack(
            String jurisdiction,
            String version,
            String title,
            LocalDate inForceFrom,
            @Nullable LocalDate inForceTo,
            String digest) {

        /** Enough of the digest to compare by eye. */
        public String shortDigest() {
            var hex = digest.substring(digest.indexOf(':') + 1);
            return hex.length() <= SHORT_DIGEST ? hex : hex.substring(0, SHORT_DIGEST);
        }
    }

    /** An outcome and the rule that decided it. */
    public record Outcome(String outcome, String rule) {}

    /** A duty that follows. */
    public record Obligation(
            String code, String ruleId, String cite, String status, String statusWords, String words) {}

    /** What became of the officer's choice. */
    public record Judgement(Answer answer, boolean departure, List<Reason> reasons) {}

    /** Yes, no, or a person has to look. */
    public enum Answer {
        /** Yes. */
        GRANTED,
        /** No. */
        REFUSED,
        /** A person has to look. */
        REFERRED
    }

    /** Why it is not a plain yes. */
    public record Reason(String ruleId, String cite, String field, String problem, String mend) {}

    /** One decision table. */
    public record Table(String id, String question, List<String> inputs, List<String> outputs, List<Row> rows) {}

    /** One row of a table. */
    public record Row(
            int number,
            String ruleId,
            List<String> conditions,
            List<String> conclusions,
            String words,
            String cite,
            String status,
            String statusWords,
            boolean hit) {}
}
