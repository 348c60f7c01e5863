package org.welcomingcity.portal.citations.decision;

import io.quarkus.qute.TemplateExtension;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.welcomingcity.contract.citations.DecisionView;
import org.welcomingcity.contract.citations.PackView;
import org.welcomingcity.contract.citations.RowView;
import org.welcomingcity.contract.citations.TurnView;

/** What pages ask of a decision of the policy. */
@TemplateExtension
final class DecisionExtensions {

    private static final int SHORT_DIGEST = 12;

    private DecisionExtensions() {}

    /**
     * Everything that would have changed one answer.
     *
     * @param settled what the answer is about
     * @param outcomeWords the answer
     */
    public record Turns(Settled settled, String outcomeWords, List<TurnView> turns) {}

    /** Enough of the digest to compare by eye. */
    static String shortDigest(PackView pack) {
        var hex = pack.digest().substring(pack.digest().indexOf(':') + 1);
        return hex.length() <= SHORT_DIGEST ? hex : hex.substring(0, SHORT_DIGEST);
    }

    /** Whether to say how a row stands: where it decided, or where a court or the solicitor spoke about it. */
    static boolean tellsStanding(RowView row) {
        var standing = row.standing();
        return standing != null && (row.hit() || standing.suspendedBy() != null || standing.signedOffBy() != null);
    }

    /** What would have changed each answer, in the order in which they matter. */
    static List<Turns> turnsByAnswer(DecisionView decision) {
        var all = Objects.requireNonNullElse(decision.turns(), List.<TurnView>of());
        return Arrays.stream(Settled.values())
                .map(settled -> {
                    var its = all.stream()
                            .filter(turn -> settled.isBy(turn.table()))
                            .toList();
                    return new Turns(
                            settled, its.isEmpty() ? "" : its.getFirst().outcomeWords(), its);
                })
                .filter(found -> !found.turns().isEmpty())
                .toList();
    }

    /** Whether nearest facts were looked for and there are none. */
    static boolean turnedByNothing(DecisionView decision) {
        return decision.turns() != null && decision.turns().isEmpty();
    }

    /** The rows that settled something, without those that only led up to it. */
    static List<RowView> settlingRows(DecisionView decision) {
        return decision.tables().stream()
                .filter(table -> Arrays.stream(Settled.values())
                        .filter(settled -> settled != Settled.FEDERAL_DOCUMENT)
                        .anyMatch(settled -> settled.isBy(table.id())))
                .flatMap(table -> table.rows().stream())
                .filter(RowView::hit)
                .toList();
    }
}
