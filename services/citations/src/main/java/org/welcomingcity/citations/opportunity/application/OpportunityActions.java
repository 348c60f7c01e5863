package org.welcomingcity.citations.opportunity.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.welcomingcity.casework.offer.Action;
import org.welcomingcity.citations.access.OwnCitations;
import org.welcomingcity.citations.access.Rights;
import org.welcomingcity.citations.opportunity.domain.Opportunity;
import org.welcomingcity.citations.opportunity.domain.Opportunity.State;
import org.welcomingcity.kernel.OfficerId;

/** What can be done to an opportunity. */
final class OpportunityActions {

    /** An opportunity with the officer whose citation it is on. */
    record OfOfficer(Opportunity opportunity, OfficerId officer) {}

    /** Somebody was called. */
    static final Action<OfOfficer> CALL = action("recordCall", "calls", State.RUNNING);

    /** It is over. */
    static final Action<OfOfficer> END = action("endOpportunity", "end", State.RUNNING)
            .choosing(of -> Map.of("how", List.of("ENDED", "DECLINED", "OPERATOR_ARRIVED")));

    /** What becomes of the vehicle. */
    static final Action<OfOfficer> DECIDE = action("chooseForVehicle", "choice", State.ENDED)
            .choosing(of ->
                    Map.of("vehicle", List.of("HAND_OVER", "LEAVE_PARKED", "OWNER_TOW", "OTHER_AGREED", "IMPOUND")));

    /** All of them, in the order in which they come up. */
    static final List<Action<OfOfficer>> ALL = List.of(CALL, END, DECIDE);

    private OpportunityActions() {}

    private static Action<OfOfficer> action(String name, String what, State wanted) {
        return Action.<OfOfficer>post(
                        name,
                        Rights.KEEP_OPPORTUNITY,
                        of -> "/api/v1/citations/%s/opportunity/%s"
                                .formatted(of.opportunity().number(), what))
                .unless((of, user) -> OwnCitations.isAnothers(of.officer(), user)
                        ? Optional.of(OwnCitations.notYours())
                        : of.opportunity().isNot(wanted));
    }
}
