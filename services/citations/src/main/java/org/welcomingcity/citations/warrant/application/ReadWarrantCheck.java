package org.welcomingcity.citations.warrant.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.welcomingcity.citations.warrant.domain.WarrantCheck;
import org.welcomingcity.citations.warrant.domain.WarrantChecks;
import org.welcomingcity.citations.warrant.domain.WarrantEvent;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.ledger.Ledger;

/** Reads one warrant to confirm. That it was read is on the ledger. */
@ApplicationScoped
public class ReadWarrantCheck {

    private final WarrantChecks checks;
    private final Ledger ledger;

    ReadWarrantCheck(WarrantChecks checks, Ledger ledger) {
        this.checks = checks;
        this.ledger = ledger;
    }

    /**
     * One check.
     *
     * @throws Refused when there is none by that id
     */
    @Transactional
    public WarrantCheck withId(UUID id) {
        var check = checks.withId(id).orElseThrow(() -> unknown(id));
        ledger.append(new WarrantEvent.CheckRead(check.citation()));
        return check;
    }

    static Refused unknown(UUID id) {
        return new Refused(new Refusal(
                Refusal.Kind.NOT_FOUND,
                "unknown-warrant-check",
                "There is no warrant to confirm under %s.".formatted(id),
                List.of()));
    }
}
