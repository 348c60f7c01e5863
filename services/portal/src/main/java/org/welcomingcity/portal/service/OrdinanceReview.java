package org.welcomingcity.portal.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the ordinance would have done about citations of a state export. */
public final class OrdinanceReview {

    /** How what was done compares with what the tables say. */
    public enum Verdict {
        AGREES,
        NEEDS_REASON,
        REFERRED,
        NOT_ALLOWED
    }

    /** What was done. */
    public enum Done {
        WARN,
        CIVIL,
        CRIM,
        ARREST
    }

    /** What the tables say about the driver. */
    public enum Outcome {
        CIVIL_CITATION,
        NOT_UNLICENSED,
        ARREST_PERMITTED,
        SUMMONS,
        SUMMONS_OR_ARREST_IDENTITY,
        OFFICERS_DISCRETION
    }

    /** All of them, counted. */
    public record Summary(
            String jurisdiction,
            @Nullable String asIf,
            long citations,
            long arrests,
            long arrestsWithoutOtherOffence,
            long arrestsWithOtherGround,
            Map<Verdict, Long> verdicts,
            List<Row> rows,
            List<String> assumptions) {}

    /** How many were handled so, and decided so. */
    public record Row(
            Done done,
            String pack,
            Outcome outcome,
            String rule,
            String cite,
            String status,
            Verdict verdict,
            long citations) {}

    /** One of them. */
    public record Line(
            String agency,
            @Nullable String citation,
            LocalDate occurredOn,
            List<Long> lines,
            Done done,
            String pack,
            Outcome outcome,
            Verdict verdict,
            String rule,
            String cite,
            String statusWords,
            String why,
            List<String> otherOffences,
            List<String> arrestGrounds,
            List<String> wouldAgreeIf) {}

    /** A page of them. */
    public record Page(List<Line> items, @Nullable String next) {}

    private OrdinanceReview() {}
}
