package org.welcomingcity.citations.chargelist.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.welcomingcity.citations.chargelist.domain.Charges;
import org.welcomingcity.citations.chargelist.domain.RowDamage;
import org.welcomingcity.citations.chargelist.domain.RowFinding;

/** What is wrong with the rows of a charge list and only shows when they are laid side by side. */
final class SideBySide {

    private SideBySide() {}

    /** Notes what it finds. */
    static void note(List<Charges.Row> rows, List<RowFinding> findings) {
        var byCharge = rows.stream()
                .filter(row -> row.section() != null)
                .collect(Collectors.groupingBy(row -> List.of(String.valueOf(row.section()), row.title())));
        byCharge.values().forEach(same -> {
            var codes = same.stream().map(Charges.Row::code).distinct().toList();
            if (codes.size() > 1) {
                same.forEach(row -> findings.add(new RowFinding(
                        row.line(), RowDamage.OTHER_FORM, row.code(), "also " + others(codes, row.code()))));
            }
        });
        Map<String, List<Charges.Row>> byCode = new HashMap<>();
        rows.forEach(row ->
                byCode.computeIfAbsent(row.code(), code -> new ArrayList<>()).add(row));
        byCode.values().stream()
                .filter(same -> same.stream().map(Charges.Row::title).distinct().count() > 1)
                .flatMap(List::stream)
                .forEach(row -> findings.add(new RowFinding(row.line(), RowDamage.CODE_OF_SEVERAL, row.code(), null)));
    }

    private static String others(List<String> codes, String own) {
        return codes.stream().filter(code -> !code.equals(own)).limit(5).collect(Collectors.joining(", "));
    }
}
