package org.welcomingcity.casework.departure.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.welcomingcity.casework.departure.domain.Concern;
import org.welcomingcity.casework.departure.domain.Departure;
import org.welcomingcity.casework.departure.domain.DepartureEvent;
import org.welcomingcity.casework.departure.domain.Departures;
import org.welcomingcity.casework.narrative.ReadNarrative;
import org.welcomingcity.kernel.CaseReference;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.ledger.Ledger;

/** Brings an entry that came late before a supervisor, with the reason for the delay. */
@ApplicationScoped
public class OpenLateEntry {

    /**
     * What came late.
     *
     * @param about the case
     * @param officer whose entry it is
     * @param occurredAt when it happened
     * @param rule the rule that says when it should have come, with its cite
     * @param due when it should have come, in words
     * @param came when it came, in words
     * @param reason why it came late, in the officer's words
     */
    public record Command(
            CaseReference about,
            OfficerId officer,
            Instant occurredAt,
            String rule,
            String cite,
            String due,
            String came,
            String reason) {}

    private final Departures departures;
    private final SupervisorsOnDuty onDuty;
    private final ReadNarrative narrative;
    private final Ledger ledger;
    private final Clock clock;

    OpenLateEntry(
            Departures departures, SupervisorsOnDuty onDuty, ReadNarrative narrative, Ledger ledger, Clock clock) {
        this.departures = departures;
        this.onDuty = onDuty;
        this.narrative = narrative;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Opens the review; joins the transaction in which the case is recorded. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void open(Command command) {
        departures.add(new Departure(
                UUID.randomUUID(),
                Concern.LATE_ENTRY,
                command.about(),
                command.officer(),
                onDuty.otherThan(command.officer()),
                command.occurredAt(),
                clock.instant(),
                new Departure.Account(
                        command.rule(),
                        command.cite(),
                        command.due(),
                        command.came(),
                        command.reason(),
                        null,
                        narrative.speaksOfStatus(command.reason()))));
        ledger.append(new DepartureEvent.LateEntryOpened(command.about(), command.reason()));
    }
}
