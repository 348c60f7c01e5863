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

/** Brings before a supervisor what the law wants a second person to look at: an entry that came late, an order that nobody else has seen. */
@ApplicationScoped
public class OpenReview {

    /**
     * What is looked at.
     *
     * @param concern why; a choice against the presumption is opened by {@link OpenDeparture}
     * @param about the case
     * @param officer whose entry it is
     * @param occurredAt when it happened
     * @param rule the rule that wants it looked at, with its cite
     * @param due what the rule says, in words
     * @param came what there is instead, in words
     * @param reason why, in the officer's words, or the paper that they acted on
     */
    public record Command(
            Concern concern,
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

    OpenReview(Departures departures, SupervisorsOnDuty onDuty, ReadNarrative narrative, Ledger ledger, Clock clock) {
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
                command.concern(),
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
        ledger.append(eventOf(command));
    }

    private static DepartureEvent eventOf(Command command) {
        return switch (command.concern()) {
            case LATE_ENTRY -> new DepartureEvent.LateEntryOpened(command.about(), command.reason());
            case COURT_ORDER -> new DepartureEvent.CourtOrderToConfirm(command.about(), command.reason());
            case PRESUMPTION -> throw new IllegalArgumentException("a departure is opened with its decision");
        };
    }
}
