package org.welcomingcity.citations.warrant.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.welcomingcity.citations.warrant.domain.WarrantCheck;
import org.welcomingcity.citations.warrant.domain.WarrantCheckStatus;
import org.welcomingcity.citations.warrant.domain.WarrantChecks;
import org.welcomingcity.citations.warrant.domain.WarrantEvent;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.ledger.Ledger;
import org.welcomingcity.platform.state.Seen;

/** A second person confirms a warrant, or says why not. */
@ApplicationScoped
public class ConcludeWarrantCheck {

    /** What was found, on which state. */
    public record Command(UUID id, Seen seen, WarrantCheckStatus conclusion, String note, OfficerId by) {}

    private final WarrantChecks checks;
    private final Ledger ledger;
    private final Clock clock;

    ConcludeWarrantCheck(WarrantChecks checks, Ledger ledger, Clock clock) {
        this.checks = checks;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Concludes it and puts it on the ledger, under the citation that notes the arrest.
     *
     * @throws Refused when it is unknown, changed meanwhile, concluded already, or the officer's own
     */
    @Transactional
    public WarrantCheck conclude(Command command) {
        var check = checks.withId(command.id()).orElseThrow(() -> ReadWarrantCheck.unknown(command.id()));
        command.seen().mustBe(check.version());
        check.conclude(command.conclusion(), command.note(), command.by(), clock.instant());
        ledger.append(WarrantEvent.concluded(command.conclusion(), check.citation(), command.note()));
        checks.store(check);
        return check;
    }
}
