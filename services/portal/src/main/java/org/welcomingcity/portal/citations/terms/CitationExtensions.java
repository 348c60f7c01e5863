package org.welcomingcity.portal.citations.terms;

import io.quarkus.qute.TemplateExtension;
import org.welcomingcity.contract.citations.CitationKind;
import org.welcomingcity.contract.citations.CitationView;
import org.welcomingcity.contract.citations.Move;

/** What pages ask of a citation. */
@TemplateExtension
public final class CitationExtensions {

    private CitationExtensions() {}

    /** Whether a move of that name is open from here. */
    public static boolean may(CitationView citation, String move) {
        var moves = citation.possibleMoves();
        return moves != null
                && moves.stream().map(each -> String.valueOf(each.move())).anyMatch(move::equals);
    }

    /** Whether it goes to court, and with it an application for complaint. */
    public static boolean goesToCourt(CitationView citation) {
        return citation.kind() == CitationKind.CRIMINAL || citation.kind() == CitationKind.ARREST;
    }

    /** Whether the copies can be on their way: they are with the chief, and nobody has acknowledged them yet. */
    public static boolean goesOut(CitationView citation) {
        return may(citation, Move.REACH_REGISTRAR.name()) || may(citation, Move.REACH_COURT.name());
    }
}
