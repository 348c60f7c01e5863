package org.welcomingcity.citations.citation.http;

import org.welcomingcity.citations.citation.domain.CitationStatus;
import org.welcomingcity.citations.citation.domain.Move;
import org.welcomingcity.policy.citation.MoveRuling;

/** A step that can be made now. */
public record MoveView(Move move, CitationStatus to, String rule, String cite, String status, String statusWords) {
    static MoveView of(MoveRuling ruling) {
        var move = Move.valueOf(ruling.move().name());
        return new MoveView(
                move,
                move.to(),
                ruling.ruleId(),
                ruling.cite(),
                ruling.status().name(),
                ruling.status().words());
    }
}
