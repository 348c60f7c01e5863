package org.welcomingcity.casework.decision.http;

import java.util.List;
import org.welcomingcity.casework.words.InCallersWords;
import org.welcomingcity.policy.decision.Trail;

/** One table, whole where the pack is still the one that decided. */
public record TableView(
        String id, @InCallersWords String question, List<String> inputs, List<String> outputs, List<RowView> rows) {
    /** The view. */
    public static TableView of(Trail.Table table) {
        return new TableView(
                table.id(),
                table.question(),
                table.inputs(),
                table.outputs(),
                table.rows().stream().map(RowView::of).toList());
    }
}
