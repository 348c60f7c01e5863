package org.welcomingcity.casework.departure.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.decision.domain.Ruled;
import org.welcomingcity.casework.departure.domain.Concern;
import org.welcomingcity.casework.departure.domain.Departure;
import org.welcomingcity.casework.departure.domain.DepartureEvent;
import org.welcomingcity.casework.departure.domain.Departures;
import org.welcomingcity.casework.narrative.ReadNarrative;
import org.welcomingcity.kernel.CaseReference;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.ledger.Ledger;

/** Brings a case before a supervisor where the policy granted a choice that departs from a presumption. */
@ApplicationScoped
public class OpenDeparture {

    /**
     * What was chosen in which case.
     *
     * @param about the case
     * @param officer who chose
     * @param occurredAt when it happened
     * @param chosen what was chosen instead of what is presumed
     * @param reason why, in the officer's words
     * @param ground the key of the stated ground it rests on
     */
    public record Command(
            CaseReference about,
            OfficerId officer,
            Instant occurredAt,
            String chosen,
            @Nullable String reason,
            @Nullable String ground) {}

    private final Departures departures;
    private final SupervisorsOnDuty onDuty;
    private final ReadNarrative narrative;
    private final Ledger ledger;
    private final Clock clock;

    OpenDeparture(
            Departures departures, SupervisorsOnDuty onDuty, ReadNarrative narrative, Ledger ledger, Clock clock) {
        this.departures = departures;
        this.onDuty = onDuty;
        this.narrative = narrative;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Opens the review where the decision asks for one; joins the transaction in which the case is recorded. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void open(Command command, Ruled permission) {
        var decision = permission.decision();
        var duty = decision.reviewDuty();
        if (duty == null) {
            return;
        }
        var reason = command.reason();
        var restsOnStatus = narrative.speaksOfStatus(reason);
        departures.add(new Departure(
                UUID.randomUUID(),
                Concern.PRESUMPTION,
                command.about(),
                command.officer(),
                onDuty.otherThan(command.officer()),
                command.occurredAt(),
                clock.instant(),
                new Departure.Account(
                        duty.ruleId(),
                        duty.cite(),
                        decision.sentence(),
                        command.chosen(),
                        reason == null ? "" : reason,
                        command.ground(),
                        restsOnStatus)));
        ledger.append(new DepartureEvent.DepartureOpened(command.about(), reason, decision.basis()));
        if (restsOnStatus) {
            ledger.append(new DepartureEvent.RestsOnStatus(command.about(), decision.basis()));
        }
    }
}
