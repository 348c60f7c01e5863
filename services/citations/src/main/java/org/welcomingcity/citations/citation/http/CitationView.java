package org.welcomingcity.citations.citation.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestResponse;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.deadline.http.DeadlineView;
import org.welcomingcity.casework.offer.Offer;
import org.welcomingcity.citations.citation.application.CitationFile;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.citation.domain.Delivery;
import org.welcomingcity.citations.citation.domain.Forwarding;
import org.welcomingcity.citations.citation.domain.Move;
import org.welcomingcity.citations.citation.domain.Price;
import org.welcomingcity.citations.citation.domain.Violation;
import org.welcomingcity.citations.stop.domain.Place;
import org.welcomingcity.citations.stop.domain.Stop;
import org.welcomingcity.citations.stop.http.ChoiceForm;
import org.welcomingcity.citations.stop.http.DecisionView;
import org.welcomingcity.citations.stop.http.FactsForm.WarrantForm;
import org.welcomingcity.platform.state.States;
import org.welcomingcity.policy.citation.Assessment;
import org.welcomingcity.policy.citation.ChargedOffence;
import org.welcomingcity.policy.citation.CitationRouting;
import org.welcomingcity.policy.citation.MoveRuling;

/** A citation, whole, as the API shows it. */
public record CitationView(
        String number,
        Citation.Kind kind,
        Citation.Status status,
        Instant issuedAt,
        String officer,
        @Nullable String assignee,
        long version,
        StopView stop,
        StopForm.DriverForm driver,
        StopForm.@Nullable VehicleForm vehicle,
        List<ViolationView> violations,
        ChoiceForm choice,
        DecisionView decision,
        List<DeadlineView> deadlines,
        @Nullable DepartureMark departure,
        Citation.WaitingOn waitingOn,
        @Nullable LocalDate nextDeadline,
        @Nullable String nextDuty,
        boolean payableAtRegistrar,
        @Nullable DeliveryView delivery,
        List<ForwardingView> forwardings,
        List<MovedView> history,
        List<MoveView> possibleMoves,
        RoutingView routing,
        List<Offer> offers) {

    /**
     * Where it goes, as the policy of the day says.
     *
     * @param court the court it goes to; null where it does not go to court
     * @param payment whether it can be paid at the registrar, and why
     * @param due by when it has to be forwarded
     * @param unconfirmed whether the rule was never seen in its source
     */
    public record RoutingView(
            CitationRouting.Destination destination,
            @Nullable String court,
            String payment,
            String due,
            String sentence,
            boolean unconfirmed,
            String rule,
            String cite,
            String status,
            String statusWords) {
        static RoutingView of(CitationRouting routing) {
            var court = routing.court();
            return new RoutingView(
                    routing.destination(),
                    court == null ? null : court.value(),
                    routing.payment(),
                    routing.due(),
                    routing.sentence(),
                    routing.unconfirmed(),
                    routing.ruleId(),
                    routing.cite(),
                    routing.status().name(),
                    routing.status().words());
        }
    }

    /** How the violator got their copy. */
    public record DeliveryView(
            Delivery.Manner manner,
            Instant deliveredAt,
            Delivery.@Nullable Exception exception,
            @Nullable String reason,
            Delivery.@Nullable AddressSource addressSource,
            @Nullable String address,
            @Nullable String certificateOfMailing,
            String by) {
        static DeliveryView of(Delivery delivery) {
            return new DeliveryView(
                    delivery.manner(),
                    delivery.deliveredAt(),
                    delivery.exception(),
                    delivery.reason(),
                    delivery.addressSource(),
                    delivery.address(),
                    delivery.certificateOfMailing(),
                    delivery.by());
        }
    }

    /** Something that happened to the copies on their way. */
    public record ForwardingView(
            Forwarding.Event event,
            Forwarding.Means means,
            @Nullable String reference,
            @Nullable String note,
            Instant happenedAt,
            Instant recordedAt,
            String by) {
        static ForwardingView of(Forwarding forwarding) {
            return new ForwardingView(
                    forwarding.event(),
                    forwarding.means(),
                    forwarding.reference(),
                    forwarding.note(),
                    forwarding.happenedAt(),
                    forwarding.recordedAt(),
                    forwarding.by());
        }
    }

    /** A step that was made. */
    public record MovedView(
            Move move,
            Citation.Status from,
            Citation.Status to,
            Instant happenedAt,
            Instant recordedAt,
            String by,
            @Nullable String note,
            String rule,
            String cite,
            String status,
            String statusWords) {
        static MovedView of(CitationFile.Made made) {
            var moved = made.moved();
            var ruling = made.ruling();
            return new MovedView(
                    moved.move(),
                    moved.from(),
                    moved.to(),
                    moved.happenedAt(),
                    moved.recordedAt(),
                    moved.by(),
                    moved.note(),
                    ruling.ruleId(),
                    ruling.cite(),
                    ruling.status().name(),
                    ruling.status().words());
        }
    }

    /** A step that can be made now. */
    public record MoveView(Move move, Citation.Status to, String rule, String cite, String status, String statusWords) {
        static MoveView of(MoveRuling ruling) {
            var move = Move.valueOf(ruling.move().name());
            return new MoveView(
                    move,
                    move.to(),
                    ruling.ruleId(),
                    ruling.cite(),
                    ruling.status().name(),
                    ruling.status().words());
        }
    }

    /** When and where it happened, and what the officer relied on besides the tables. */
    public record StopView(
            UUID id,
            Instant occurredAt,
            LocationView location,
            @Nullable WarrantForm judicialWarrant,
            @Nullable String otherArrestOffence,
            StopForm.@Nullable OpportunityForm opportunity) {
        static StopView of(Stop stop) {
            var warrant = stop.warrant();
            var opportunity = stop.opportunity();
            return new StopView(
                    stop.id(),
                    stop.occurredAt(),
                    LocationView.of(stop.place()),
                    warrant == null ? null : new WarrantForm(warrant.number(), warrant.court(), warrant.issuedBy()),
                    stop.otherArrestOffence(),
                    opportunity == null ? null : StopForm.OpportunityForm.of(opportunity));
        }
    }

    /** A place; without coordinates where it is a description. */
    public record LocationView(
            @Nullable Long node,
            String name,
            @Nullable Double longitude,
            @Nullable Double latitude) {
        static LocationView of(Place place) {
            return new LocationView(place.node(), place.name(), place.longitude(), place.latitude());
        }
    }

    /**
     * A line, with what it costs where it costs a scheduled assessment.
     *
     * @param assessment the amount on the citation; null where the policy names none
     * @param speed how fast, for speeding
     * @param price how the policy came to it; null for a warning
     */
    public record ViolationView(
            int line,
            String offence,
            String title,
            String cite,
            Violation.Disposition disposition,
            @Nullable String assessment,
            String status,
            String statusWords,
            @Nullable SpeedView speed,
            @Nullable PriceView price) {
        static ViolationView of(int line, Violation violation) {
            var clocked = violation.clocked();
            var price = violation.price();
            return new ViolationView(
                    line,
                    violation.offence(),
                    violation.title(),
                    violation.cite(),
                    violation.disposition(),
                    dollars(violation.assessmentCents()),
                    violation.status().name(),
                    violation.status().words(),
                    clocked == null ? null : new SpeedView(clocked.limit(), clocked.speed(), clocked.zone()),
                    price == null ? null : PriceView.of(price));
        }
    }

    /** How fast, in miles an hour, and in which zone. */
    public record SpeedView(int limit, int speed, ChargedOffence.Zone zone) {}

    /** What a line may cost, and which rule says so. */
    public record PriceView(
            Assessment.Kind kind,
            @Nullable String min,
            @Nullable String max,
            String rule,
            String cite,
            String status,
            String statusWords,
            String sentence) {
        static PriceView of(Price price) {
            return new PriceView(
                    price.kind(),
                    dollars(price.minCents()),
                    dollars(price.maxCents()),
                    price.rule(),
                    price.cite(),
                    price.status().name(),
                    price.status().words(),
                    price.sentence());
        }
    }

    private static @Nullable String dollars(@Nullable Long cents) {
        return cents == null ? null : Money.ofMinor(CurrencyUnit.USD, cents).toString();
    }

    /** That the citation came before a supervisor, and how far that is. */
    public record DepartureMark(UUID id, String status) {}

    static CitationView of(CitationFile file) {
        var citation = file.citation();
        var vehicle = citation.vehicle();
        var violations = citation.violations();
        var delivery = citation.delivery();
        return new CitationView(
                citation.number().value(),
                citation.kind(),
                citation.status(),
                citation.issuedAt(),
                citation.officer(),
                citation.assignee(),
                citation.version(),
                StopView.of(citation.stop()),
                StopForm.DriverForm.of(citation.driver()),
                vehicle == null ? null : StopForm.VehicleForm.of(vehicle),
                IntStream.range(0, violations.size())
                        .mapToObj(index -> ViolationView.of(index + 1, violations.get(index)))
                        .toList(),
                ChoiceForm.of(citation.stop().choice()),
                DecisionView.of(file.decision(), file.turns()),
                citation.deadlines().stream().map(DeadlineView::of).toList(),
                file.departure()
                        .map(departure -> new DepartureMark(
                                departure.id(), departure.status().name()))
                        .orElse(null),
                citation.waitingOn(),
                citation.nextDueOn(),
                citation.nextDuty(),
                file.routing().payableAtRegistrar(),
                delivery == null ? null : DeliveryView.of(delivery),
                file.forwardings().stream().map(ForwardingView::of).toList(),
                file.history().stream().map(MovedView::of).toList(),
                file.possibleMoves().stream().map(MoveView::of).toList(),
                RoutingView.of(file.routing()),
                file.offers());
    }

    /** The answer to a change: the citation as it stands now, with the state it is in. */
    RestResponse<CitationView> answer() {
        return RestResponse.ResponseBuilder.ok(this).tag(States.tag(version)).build();
    }
}
