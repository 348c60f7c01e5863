package org.welcomingcity.policy.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.validation.DMNValidator.Validation;
import org.kie.dmn.validation.dtanalysis.DMNDTAnalyser;
import org.kie.dmn.validation.dtanalysis.model.DTAnalysis;

/** What is wrong with a table as a table: combinations of facts that no row, or more than one row, answers. */
final class TableAnalysis {

    private TableAnalysis() {}

    /** Gaps, overlaps and rows that can never hit, in words. */
    static List<String> faults(DecisionTable table) {
        return faults(table.model());
    }

    /** The same, of a model that would not be loaded. */
    static List<String> faults(DMNModel model) {
        var table = model.getName();
        var analyses = new DMNDTAnalyser(List.of()).analyse(model, Set.of(Validation.ANALYZE_DECISION_TABLE));
        if (analyses.size() != 1 || analyses.getFirst().isError()) {
            throw new AssertionError(table + " cannot be analysed: "
                    + analyses.stream().map(DTAnalysis::asDMNMessages).toList());
        }
        var analysis = analyses.getFirst();
        var faults = new ArrayList<String>();
        analysis.getGaps()
                .forEach(gap -> faults.add(
                        "%s: no row answers %s".formatted(table, gap.asHumanFriendly(analysis.getDdtaTable()))));
        analysis.getOverlaps()
                .forEach(overlap -> faults.add("%s: rows %s both answer %s"
                        .formatted(
                                table,
                                overlap.getRules(),
                                overlap.getOverlap().asHumanFriendly(analysis.getDdtaTable()))));
        analysis.getMaskedRules().forEach(masked -> faults.add("%s: %s".formatted(table, masked)));
        return faults;
    }
}
