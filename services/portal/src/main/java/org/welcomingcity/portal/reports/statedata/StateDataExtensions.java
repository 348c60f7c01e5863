package org.welcomingcity.portal.reports.statedata;

import io.quarkus.qute.TemplateExtension;
import java.util.LinkedHashMap;
import java.util.Map;
import org.welcomingcity.contract.reporting.ImportJobState;
import org.welcomingcity.contract.reporting.Match;
import org.welcomingcity.contract.reporting.OrdinanceReviewSummary;
import org.welcomingcity.contract.reporting.SpeedingReviewSummary;
import org.welcomingcity.contract.reporting.StateExportImport;
import org.welcomingcity.contract.reporting.Verdict;

/** What pages ask of the state's citation data. */
@TemplateExtension
final class StateDataExtensions {

    private StateDataExtensions() {}

    /** Whether it is still being read. */
    static boolean underWay(StateExportImport export) {
        return export.state() == ImportJobState.RECEIVED || export.state() == ImportJobState.RUNNING;
    }

    /** How many there are of each verdict. */
    static Map<Verdict, Long> byVerdict(OrdinanceReviewSummary summary) {
        var counts = new LinkedHashMap<Verdict, Long>();
        summary.verdicts().forEach((verdict, count) -> counts.put(Verdict.valueOf(verdict), count));
        return counts;
    }

    /** How many there are of each way in which they compare. */
    static Map<Match, Long> byMatch(SpeedingReviewSummary summary) {
        var counts = new LinkedHashMap<Match, Long>();
        summary.matches().forEach((match, count) -> counts.put(Match.valueOf(match), count));
        return counts;
    }
}
