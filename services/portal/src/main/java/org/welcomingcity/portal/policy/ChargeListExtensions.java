package org.welcomingcity.portal.policy;

import io.quarkus.qute.TemplateExtension;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.welcomingcity.contract.citations.ChargeListReport;
import org.welcomingcity.contract.citations.RowDamage;

/** What pages ask of a charge list that was imported. */
@TemplateExtension
final class ChargeListExtensions {

    private ChargeListExtensions() {}

    /** How many rows have one sort of damage. */
    public record DamageCount(RowDamage damage, boolean rejected, long rows) {}

    /** What is wrong, counted. */
    static List<DamageCount> damage(ChargeListReport list) {
        var counts = new EnumMap<RowDamage, DamageCount>(RowDamage.class);
        list.findings()
                .forEach(finding -> counts.merge(
                        finding.damage(),
                        new DamageCount(finding.damage(), finding.rejected(), 1),
                        (so, far) -> new DamageCount(so.damage(), so.rejected(), so.rows() + far.rows())));
        return counts.entrySet().stream().map(Map.Entry::getValue).toList();
    }
}
