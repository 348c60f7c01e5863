package org.welcomingcity.citations.citation.http;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.words.InCallersWords;
import org.welcomingcity.citations.citation.application.CitationFile;
import org.welcomingcity.citations.citation.domain.CitationStatus;
import org.welcomingcity.citations.citation.domain.Move;

/** A step that was made. */
public record MovedView(
        Move move,
        CitationStatus from,
        CitationStatus to,
        Instant happenedAt,
        Instant recordedAt,
        String by,
        @Nullable String note,
        String rule,
        String cite,
        String status,
        @InCallersWords String statusWords) {
    static MovedView of(CitationFile.Made made) {
        var moved = made.moved();
        var ruling = made.ruling();
        return new MovedView(
                moved.move(),
                moved.from(),
                moved.to(),
                moved.happenedAt(),
                moved.recordedAt(),
                moved.by().value(),
                moved.note(),
                ruling.ruleId(),
                ruling.cite(),
                ruling.status().name(),
                ruling.status().words());
    }
}
