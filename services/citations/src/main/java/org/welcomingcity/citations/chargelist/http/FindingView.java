package org.welcomingcity.citations.chargelist.http;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.chargelist.domain.RowDamage;
import org.welcomingcity.citations.chargelist.domain.RowFinding;

/** One thing that is wrong with one row. */
@Schema(name = "ChargeListFinding")
public record FindingView(
        long line,
        @Schema(examples = "CODE_IS_A_DATE") RowDamage damage,
        boolean rejected,
        String words,
        @Schema(examples = "10-Jan") @Nullable String code,

        @Schema(examples = "the description cites 1 § 10") @Nullable
        String hint) {
    static FindingView of(RowFinding finding) {
        return new FindingView(
                finding.line(),
                finding.damage(),
                finding.damage().rejected(),
                finding.damage().words(),
                finding.code(),
                finding.hint());
    }
}
