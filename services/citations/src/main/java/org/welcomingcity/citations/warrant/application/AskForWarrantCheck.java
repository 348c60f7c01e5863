package org.welcomingcity.citations.warrant.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.citations.stop.domain.StopReport;
import org.welcomingcity.citations.warrant.domain.WarrantCheck;
import org.welcomingcity.citations.warrant.domain.WarrantChecks;
import org.welcomingcity.citations.warrant.domain.WarrantEvent;
import org.welcomingcity.ledger.Ledger;
import org.welcomingcity.ledger.event.Basis;
import org.welcomingcity.policy.stop.StopChoice;
import org.welcomingcity.policy.stop.StopFacts.Warrant;

/**
 * Puts a warrant before a supervisor wherever somebody was arrested and relied on it without a second person: whatever other
 * ground there was, and however the stop reached the record.
 */
@ApplicationScoped
public class AskForWarrantCheck {

    private final WarrantChecks checks;
    private final Ledger ledger;
    private final Clock clock;

    AskForWarrantCheck(WarrantChecks checks, Ledger ledger, Clock clock) {
        this.checks = checks;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Asks where it is needed; joins the transaction in which the stop is recorded. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void whereNeeded(StopReport report, CitationNumber citation, Basis basis) {
        var warrant = report.warrant();
        if (warrant == null
                || report.facts().judicialWarrant() != Warrant.UNCHECKED
                || report.choice().person() != StopChoice.Person.ARREST) {
            return;
        }
        checks.add(new WarrantCheck(
                UUID.randomUUID(), citation, warrant, report.officer(), report.occurredAt(), clock.instant()));
        ledger.append(new WarrantEvent.ToConfirm(citation, basis));
    }
}
