package org.welcomingcity.citations.departure.application;

import java.util.List;
import java.util.Map;
import org.welcomingcity.casework.departure.domain.Departure;
import org.welcomingcity.casework.offer.Action;
import org.welcomingcity.citations.access.Rights;

/** What can be done to a departure. */
public final class DepartureActions {

    /** A supervisor, who is not the officer, concludes the review. */
    public static final Action<Departure> CONCLUDE = Action.<Departure>put(
                    "concludeDeparture",
                    Rights.CONCLUDE_DEPARTURE,
                    departure -> "/api/v1/departures/%s/conclusion".formatted(departure.id()))
            .unless((departure, user) -> departure.cannotBeConcluded(user.knownAs()))
            .choosing(departure ->
                    Map.of("conclusion", List.of("AGREED", "RETURNED", "REFERRED_TO_PROFESSIONAL_STANDARDS")));

    /** The officer to whom it was returned replies. */
    public static final Action<Departure> REPLY = Action.<Departure>post(
                    "replyToDeparture",
                    Rights.REPLY_TO_DEPARTURE,
                    departure -> "/api/v1/departures/%s/reply".formatted(departure.id()))
            .unless((departure, user) -> departure.cannotBeRepliedTo(user.knownAs()));

    /** All of them. */
    public static final List<Action<Departure>> ALL = List.of(CONCLUDE, REPLY);

    private DepartureActions() {}
}
