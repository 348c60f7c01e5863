package org.welcomingcity.casework.departure.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.CaseReference;
import org.welcomingcity.ledger.event.Basis;
import org.welcomingcity.ledger.event.LedgerEvent;
import org.welcomingcity.ledger.event.Recorded;

/** What happened to a departure. It stands on the ledger under the case in which it was. */
public sealed interface DepartureEvent extends LedgerEvent {

    /** Something that happened in one case. */
    sealed interface InCase extends DepartureEvent {

        /** The case. */
        CaseReference about();

        @Override
        default String object() {
            return about().toString();
        }
    }

    /** The conclusion of a review, with what the supervisor wrote. */
    static DepartureEvent concluded(Departure.Status conclusion, CaseReference about, String note) {
        return switch (conclusion) {
            case OPEN -> new DepartureReopened(about, note);
            case AGREED -> new DepartureAgreed(about, note);
            case RETURNED -> new DepartureReturned(about, note);
            case REFERRED_TO_PROFESSIONAL_STANDARDS -> new DepartureReferred(about, note);
        };
    }

    @Recorded(
            action = "departure.opened",
            says = "An officer departed from the presumption, for the reason stated.",
            personal = true)
    record DepartureOpened(CaseReference about, @Nullable String reason, Basis basis) implements InCase {}

    @Recorded(
            action = "departure.rests-on-status",
            says = "The reason of a departure speaks of somebody's status, which is no ground for it.")
    record RestsOnStatus(CaseReference about, Basis basis) implements InCase {}

    @Recorded(
            action = "late-entry.opened",
            says = "An entry came later than the time for it, for the reason stated, and comes before a supervisor.",
            personal = true)
    record LateEntryOpened(CaseReference about, String reason) implements InCase {}

    @Recorded(
            action = "court-order.to-confirm",
            says = "An officer acted on an order of a court, and it comes before a supervisor.",
            personal = true)
    record CourtOrderToConfirm(CaseReference about, String reason) implements InCase {}

    @Recorded(
            action = "departure.replied",
            says = "The officer replied to a departure that was returned.",
            personal = true)
    record DepartureReplied(CaseReference about, String reason) implements InCase {}

    @Recorded(action = "departure.listed", says = "Departures were listed, and these were shown.")
    record DeparturesListed(List<String> shown) implements DepartureEvent {
        public DeparturesListed {
            shown = List.copyOf(shown);
        }

        @Override
        public String object() {
            return "departure/queue";
        }
    }

    @Recorded(action = "departure.read", says = "A departure was read.")
    record DepartureRead(CaseReference about) implements InCase {}

    @Recorded(action = "departure.agreed", says = "A supervisor agreed with a departure.", personal = true)
    record DepartureAgreed(CaseReference about, String reason) implements InCase {}

    @Recorded(
            action = "departure.returned",
            says = "A supervisor returned a departure to the officer.",
            personal = true)
    record DepartureReturned(CaseReference about, String reason) implements InCase {}

    @Recorded(
            action = "departure.referred",
            says = "A supervisor referred a departure to professional standards.",
            personal = true)
    record DepartureReferred(CaseReference about, String reason) implements InCase {}

    @Recorded(action = "departure.reopened", says = "The review of a departure was opened again.", personal = true)
    record DepartureReopened(CaseReference about, String reason) implements InCase {}
}
