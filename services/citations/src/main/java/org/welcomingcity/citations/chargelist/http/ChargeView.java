package org.welcomingcity.citations.chargelist.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.chargelist.domain.Charge;

/** A charge of a list. The status says that nobody verified it. */
@Schema(name = "ImportedCharge")
public record ChargeView(
        long id,
        String list,
        @Schema(examples = "265 § 13A") @Nullable String section,
        String title,
        List<String> codes,
        @Schema(examples = STATUS) String status) {
    static final String STATUS = "imported, unverified";

    static ChargeView of(Charge charge) {
        return new ChargeView(charge.id(), charge.list(), charge.section(), charge.title(), charge.codes(), STATUS);
    }
}
