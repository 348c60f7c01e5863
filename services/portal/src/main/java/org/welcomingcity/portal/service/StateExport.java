package org.welcomingcity.portal.service;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An import of the state's citation export: how far it is, and what dirt was found. */
public record StateExport(
        UUID id,
        String agency,
        String fileName,
        long bytes,
        State state,
        int percent,
        long rows,
        long read,
        long taken,
        long known,
        long rejected,
        long remarked,
        Instant receivedAt,
        String receivedBy,
        @Nullable Instant finishedAt,
        @Nullable String problem,
        List<Count> dirt) {

    /** Where it stands. */
    public enum State {
        RECEIVED,
        RUNNING,
        COMPLETED,
        FAILED
    }

    /** What became of a line with dirt. */
    public enum Severity {
        REMARK,
        REJECTED
    }

    /** How many lines have one sort of dirt. */
    public record Count(String dirt, Severity severity, String words, long lines) {}

    /** What is wrong with one line. */
    public record Finding(
            long line,
            @Nullable String citation,
            String dirt,
            Severity severity,
            String words,
            @Nullable String detail) {}

    /** A page of imports. */
    public record Page(List<StateExport> items, @Nullable String next) {}

    /** A page of findings. */
    public record Findings(List<Finding> items, @Nullable String next) {}

    /** Whether it is still being read. */
    public boolean isUnderWay() {
        return state == State.RECEIVED || state == State.RUNNING;
    }
}
