package org.welcomingcity.citations.citation.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestResponse;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.deadline.http.DeadlineView;
import org.welcomingcity.casework.offer.Offer;
import org.welcomingcity.casework.words.InCallersWords;
import org.welcomingcity.citations.citation.application.CitationFile;
import org.welcomingcity.citations.citation.domain.CitationStatus;
import org.welcomingcity.citations.citation.domain.WaitingOn;
import org.welcomingcity.citations.stop.http.ChoiceForm;
import org.welcomingcity.citations.stop.http.DecisionView;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.platform.state.States;
import org.welcomingcity.policy.citation.CitationKind;

/** A citation, whole, as the API shows it. */
public record CitationView(
        String number,
        CitationKind kind,
        CitationStatus status,
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
        @Nullable WarrantCheckMark warrantCheck,
        WaitingOn waitingOn,
        @Nullable LocalDate nextDeadline,
        @InCallersWords @Nullable String nextDuty,
        boolean payableAtRegistrar,
        @Nullable DeliveryView delivery,
        List<ForwardingView> forwardings,
        List<MovedView> history,
        List<MoveView> possibleMoves,
        RoutingView routing,
        List<Offer> offers) {

    private static @Nullable String dollars(@Nullable Long cents) {
        return cents == null ? null : Money.ofMinor(CurrencyUnit.USD, cents).toString();
    }

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
                citation.officer().value(),
                OfficerId.text(citation.assignee()),
                citation.version(),
                StopView.of(citation.stop()),
                StopForm.DriverForm.of(citation.driver()),
                vehicle == null ? null : StopForm.VehicleForm.of(vehicle),
                IntStream.range(0, violations.size())
                        .mapToObj(index -> ViolationView.of(index + 1, violations.get(index)))
                        .toList(),
                ChoiceForm.of(citation.stop().choice()),
                DecisionView.of(file.decision(), file.turns()),
                citation.dueDates().stream().map(DeadlineView::of).toList(),
                file.departure()
                        .map(departure -> new DepartureMark(
                                departure.id(), departure.status().name()))
                        .orElse(null),
                file.warrantCheck()
                        .map(check -> new WarrantCheckMark(check.id(), check.status()))
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
        return States.answer(this, version);
    }
}
