package org.welcomingcity.reporting.stateexport.application;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.welcomingcity.kernel.RuleStatus;
import org.welcomingcity.policy.stop.PersonOutcome;
import org.welcomingcity.reporting.stateexport.domain.ExportLine;
import org.welcomingcity.reporting.stateexport.domain.ReviewedEncounter;
import org.welcomingcity.reporting.stateexport.domain.Verdict;

/**
 * The table.
 *
 * @param citations how many citations charge unlicensed operation
 * @param arrests how many of them are custodial arrests
 * @param arrestsWithoutOtherOffence how many of those list no other offence
 * @param arrestsWithOtherGround how many list another offence with arrest authority
 * @param verdicts how many compare how
 * @param rows the table, most frequent first
 */
public record OrdinanceSummary(
        long citations,
        long arrests,
        long arrestsWithoutOtherOffence,
        long arrestsWithOtherGround,
        Map<Verdict, Long> verdicts,
        List<Row> rows) {

    /** How many citations there are of one sort. */
    @Schema(name = "OrdinanceReviewRow")
    public record Row(
            ExportLine.Type done,
            String pack,
            PersonOutcome outcome,
            String rule,
            String cite,
            RuleStatus status,
            Verdict verdict,
            long citations) {
        private Row counted(long counted) {
            return new Row(done, pack, outcome, rule, cite, status, verdict, counted);
        }
    }

    /** Counts citations as they come. */
    static final class Count {

        private final Map<Row, Long> rows = new LinkedHashMap<>();
        private final Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
        private long citations;
        private long arrests;
        private long withoutOtherOffence;
        private long withOtherGround;

        void add(ReviewedEncounter reviewed) {
            citations++;
            if (reviewed.done() == ExportLine.Type.ARREST) {
                arrests++;
                withoutOtherOffence += reviewed.otherOffences().isEmpty() ? 1 : 0;
                withOtherGround += reviewed.arrestGrounds().isEmpty() ? 0 : 1;
            }
            verdicts.merge(reviewed.verdict(), 1L, Long::sum);
            rows.merge(rowOf(reviewed), 1L, Long::sum);
        }

        OrdinanceSummary done() {
            return new OrdinanceSummary(
                    citations,
                    arrests,
                    withoutOtherOffence,
                    withOtherGround,
                    verdicts,
                    rows.entrySet().stream()
                            .map(entry -> entry.getKey().counted(entry.getValue()))
                            .sorted(Comparator.comparing(Row::citations).reversed())
                            .toList());
        }

        private static Row rowOf(ReviewedEncounter reviewed) {
            return new Row(
                    reviewed.done(),
                    reviewed.pack().jurisdiction() + "@" + reviewed.pack().version(),
                    reviewed.outcome(),
                    reviewed.rule(),
                    reviewed.cite(),
                    reviewed.status(),
                    reviewed.verdict(),
                    0);
        }
    }
}
