package org.welcomingcity.portal.service;

import java.time.LocalDate;
import java.util.Arrays;
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
        List<Table> tables,
        @Nullable List<Turn> turns) {

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
            @Nullable Standing standing,
            boolean hit) {

        /** Whether to say how it stands: where it decided, or where a court or the solicitor spoke about it. */
        public boolean tellsStanding() {
            return standing != null && (hit || standing.suspendedBy() != null || standing.signedOffBy() != null);
        }
    }

    /** What a rule binds to. */
    public enum Force {
        MUST,
        MUST_NOT,
        SHOULD,
        MAY
    }

    /**
     * How a rule stands.
     *
     * @param suspendedBy the order of the court that suspended it; null while it decides
     * @param signedOffBy who confirmed it for the city, and when; null while nobody has
     */
    public record Standing(
            Force force,
            @Nullable String suspendedBy,
            @Nullable String signedOffBy) {}

    /** What would have changed the answer of a table, in words of the language that is spoken. */
    public record Turn(
            String table, String outcome, String outcomeWords, String instead, String insteadWords, String condition) {}

    /** What a table settles. */
    public enum Settled {
        PERSON("person-outcome"),
        VEHICLE("vehicle-outcome"),
        CHOICE_PERSON("person-choice"),
        CHOICE_VEHICLE("vehicle-choice"),
        FEDERAL_DOCUMENT("federal-document");

        private final String table;

        Settled(String table) {
            this.table = table;
        }
    }

    /**
     * Everything that would have changed one answer.
     *
     * @param settled what the answer is about
     * @param outcomeWords the answer
     */
    public record Turns(Settled settled, String outcomeWords, List<Turn> turns) {}

    /** What would have changed each answer, in the order in which they matter. */
    public List<Turns> turnsByAnswer() {
        var all = turns == null ? List.<Turn>of() : turns;
        return Arrays.stream(Settled.values())
                .map(settled -> {
                    var its = all.stream()
                            .filter(turn -> turn.table().equals(settled.table))
                            .toList();
                    return new Turns(
                            settled, its.isEmpty() ? "" : its.getFirst().outcomeWords(), its);
                })
                .filter(found -> !found.turns().isEmpty())
                .toList();
    }

    /** Whether nearest facts were looked for and there are none. */
    public boolean turnedByNothing() {
        return turns != null && turns.isEmpty();
    }

    /** The rows that settled something, without those that only led up to it. */
    public List<Row> settlingRows() {
        return tables.stream()
                .filter(table -> Arrays.stream(Settled.values())
                        .filter(settled -> settled != Settled.FEDERAL_DOCUMENT)
                        .anyMatch(settled -> settled.table.equals(table.id())))
                .flatMap(table -> table.rows().stream())
                .filter(Row::hit)
                .toList();
    }
}
