package org.welcomingcity.citations.citation.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.welcomingcity.casework.departure.application.OpenReview;
import org.welcomingcity.casework.departure.domain.Concern;
import org.welcomingcity.citations.stop.domain.GroundRecord;
import org.welcomingcity.citations.stop.domain.StopReport;
import org.welcomingcity.kernel.CaseReference;
import org.welcomingcity.policy.stop.MandatoryImpoundGround.Fact;
import org.welcomingcity.policy.stop.StopChoice;

/** An order of a court reads as one and is seen by a second person: whoever impounds on it alone has a supervisor look at it. */
@ApplicationScoped
class OrderReview {

    private static final String RULE = "two-person-check";

    private final GroundCheck grounds;
    private final OpenReview reviews;

    OrderReview(GroundCheck grounds, OpenReview reviews) {
        this.grounds = grounds;
        this.reviews = reviews;
    }

    /** Brings the order before a supervisor where a car was impounded on it; joins the transaction in which the stop is recorded. */
    void review(StopReport report, CaseReference about) {
        var order = report.ground();
        if (order == null || report.choice().vehicle() != StopChoice.Vehicle.IMPOUND) {
            return;
        }
        grounds.claimedIn(report)
                .filter(ground -> ground.needs().contains(Fact.COURT_ORDER))
                .ifPresent(ground -> reviews.open(new OpenReview.Command(
                        Concern.COURT_ORDER,
                        about,
                        report.officer(),
                        report.occurredAt(),
                        RULE,
                        ground.cite(),
                        "A second person sees the order of a court before it counts",
                        "Impounded before anybody else had seen it",
                        inWords(order))));
    }

    private static String inWords(GroundRecord order) {
        return "Order %s of %s, signed by %s"
                .formatted(order.orderNumber(), order.orderIssuedBy(), order.orderSignedBy());
    }
}
