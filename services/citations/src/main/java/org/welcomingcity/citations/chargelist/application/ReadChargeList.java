package org.welcomingcity.citations.chargelist.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.welcomingcity.citations.chargelist.domain.Charges;
import org.welcomingcity.citations.chargelist.domain.ImportedList;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;

/** Reads what came of an imported list, row by row. */
@ApplicationScoped
public class ReadChargeList {

    private final Charges charges;

    ReadChargeList(Charges charges) {
        this.charges = charges;
    }

    /**
     * The import with its findings.
     *
     * @throws Refused when there is none of that id
     */
    @Transactional
    public ImportedList read(UUID id) {
        return charges.report(id)
                .map(report -> new ImportedList(report, charges.findings(id)))
                .orElseThrow(() -> new Refused(new Refusal(
                        Refusal.Kind.NOT_FOUND,
                        "unknown-charge-list",
                        "There is no import of a charge list by that id.",
                        List.of())));
    }
}
