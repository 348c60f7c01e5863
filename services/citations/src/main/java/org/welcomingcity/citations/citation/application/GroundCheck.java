package org.welcomingcity.citations.citation.application;

import static java.util.Objects.requireNonNullElse;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.policy.CityPolicy;
import org.welcomingcity.citations.citation.domain.Violation.Disposition;
import org.welcomingcity.citations.stop.domain.GroundRecord;
import org.welcomingcity.citations.stop.domain.StopReport;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.policy.OrdinancePolicy;
import org.welcomingcity.policy.stop.MandatoryImpoundGround;
import org.welcomingcity.policy.stop.MandatoryImpoundGround.Fact;

/** A ground on which a law requires impoundment is claimed with the facts it stands on (rule K1). Which, the list of grounds says. */
@ApplicationScoped
class GroundCheck {

    private static final String RULE = "K1";
    private static final String FACTS = "facts.vehicle.groundFacts";

    /** Where the law names no hours. */
    private static final int A_DAY = 24;

    private final CityPolicy city;
    private final OrderPaper orders;
    private final Clock clock;

    GroundCheck(CityPolicy city, OrderPaper orders, Clock clock) {
        this.city = city;
        this.orders = orders;
        this.clock = clock;
    }

    /** Notes what the claimed ground lacks; one that nobody knows is the policy's to refuse. */
    void note(StopReport report, List<DraftLine> lines, Faults faults) {
        claimedIn(report).ifPresent(ground -> note(ground, report, lines, faults));
    }

    /** The ground that is claimed, where the policy knows it. */
    Optional<MandatoryImpoundGround> claimedIn(StopReport report) {
        var vehicle = report.facts().vehicle();
        var claimed = vehicle == null ? null : vehicle.mandatoryGround();
        if (claimed == null) {
            return Optional.empty();
        }
        return city
                .on(report.occurredOn())
                .sentAs("occurredAt", "facts.")
                .ask(OrdinancePolicy::mandatoryImpoundGrounds)
                .stream()
                .filter(ground -> ground.key().equals(claimed))
                .findFirst();
    }

    private void note(MandatoryImpoundGround ground, StopReport report, List<DraftLine> lines, Faults faults) {
        var facts = report.ground();
        if (!ground.charged().isEmpty()
                && lines.stream()
                        .noneMatch(line -> ground.charged().contains(line.offence())
                                && line.disposition() == Disposition.ARREST)) {
            faults.add(
                    "violations",
                    RULE,
                    ground.cite(),
                    "the ground stands on an arrest for one of %s, and no such line is on the citation"
                            .formatted(String.join(
                                    ", ", ground.charged().stream().sorted().toList())),
                    "Charge the offense as an arrest, or take another ground, or none");
        }
        if (ground.needs().contains(Fact.REFUSAL_TIME)) {
            checkRefusal(ground, facts == null ? null : facts.refusedAt(), report.occurredAt(), faults);
        }
        if (ground.needs().contains(Fact.COURT_ORDER)) {
            checkOrder(ground, facts, "the order of the court", faults);
            orders.noteAsOfACourt(facts, faults);
        }
        if (ground.needs().contains(Fact.OUT_OF_SERVICE_ORDER)) {
            checkOrder(ground, facts, "the order that put the vehicle out of service", faults);
            orders.noteAsOfAnInspector(facts, faults);
        }
    }

    private void checkRefusal(MandatoryImpoundGround ground, @Nullable Instant refusedAt, Instant stop, Faults faults) {
        var field = FACTS + ".refusedAt";
        if (refusedAt == null) {
            faults.add(
                    field,
                    RULE,
                    ground.cite(),
                    "the hold runs from the refusal, and it is not said when that was",
                    "Enter when the chemical test was refused");
        } else if (refusedAt.isBefore(stop)
                || refusedAt.isAfter(stop.plus(Duration.ofHours(requireNonNullElse(ground.holdHours(), A_DAY))))) {
            faults.add(
                    field,
                    RULE,
                    ground.cite(),
                    "the test was refused after the arrest at this stop, and not at that time",
                    "Check the time of the refusal and the time of the stop");
        } else if (refusedAt.isAfter(clock.instant())) {
            faults.add(field, RULE, ground.cite(), "this has not happened yet", "Check the time of the refusal");
        }
    }

    private static void checkOrder(
            MandatoryImpoundGround ground, @Nullable GroundRecord facts, String order, Faults faults) {
        if (facts == null || facts.orderNumber() == null) {
            faults.add(
                    FACTS + ".order",
                    RULE,
                    ground.cite(),
                    "the ground stands on %s, which is not named".formatted(order),
                    "Enter its number, who issued it and who signed it");
        }
    }
}
