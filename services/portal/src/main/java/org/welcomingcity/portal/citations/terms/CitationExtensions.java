package org.welcomingcity.portal.citations.terms;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.Optional;
import org.welcomingcity.contract.citations.CitationView;
import org.welcomingcity.contract.citations.DeadlineView;
import org.welcomingcity.contract.citations.Destination;
import org.welcomingcity.contract.citations.DueState;
import org.welcomingcity.contract.citations.ObligationView;
import org.welcomingcity.contract.citations.Offer;
import org.welcomingcity.contract.citations.WaitingOn;

/** What pages ask of a citation. */
@TemplateExtension
public final class CitationExtensions {

    private CitationExtensions() {}

    /** Whether the service sends it to court, and with it an application for complaint. */
    public static boolean goesToCourt(CitationView citation) {
        var routing = citation.routing();
        return routing != null && routing.destination() == Destination.CLERK_MAGISTRATE;
    }

    /** The dates by which something is still to be done. */
    public static List<DeadlineView> toBeMet(List<DeadlineView> deadlines) {
        return deadlines.stream()
                .filter(deadline -> deadline.state() == DueState.OPEN)
                .toList();
    }

    /** The dates that were met, or that nobody has to meet any more. */
    public static List<DeadlineView> past(List<DeadlineView> deadlines) {
        return deadlines.stream()
                .filter(deadline -> deadline.state() != DueState.OPEN)
                .toList();
    }

    /** What the officer has to do by the decision, each said once, whichever rules ask for it. */
    public static List<String> duties(CitationView citation) {
        return citation.decision().obligations().stream()
                .map(ObligationView::words)
                .distinct()
                .toList();
    }

    /** Whether nothing is left to be done. */
    public static boolean ended(CitationView citation) {
        return citation.waitingOn() == WaitingOn.NOBODY;
    }

    /** Whether the service offers something under that name. */
    public static boolean include(List<Offer> offers, String action) {
        return offered(offers, action).isPresent();
    }

    /** What the service offers under that name; empty where it does not. */
    public static Optional<Offer> offered(List<Offer> offers, String action) {
        return offers.stream().filter(offer -> offer.action().equals(action)).findFirst();
    }

    /** What the person at the screen may do with it now under that name; empty where they may not. */
    public static Optional<Offer> offered(CitationView citation, String action) {
        return offered(citation.offers(), action);
    }

    /** What can be chosen for a field of something that is offered; nothing where the service names no choice for it. */
    public static List<String> choicesOf(Offer offer, String field) {
        return offer.choices().getOrDefault(field, List.of());
    }
}
