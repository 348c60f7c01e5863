package org.welcomingcity.citations.warrant.application;

import java.util.List;
import java.util.Map;
import org.welcomingcity.casework.offer.Action;
import org.welcomingcity.citations.access.Rights;
import org.welcomingcity.citations.warrant.domain.WarrantCheck;

/** What can be done to a warrant that waits for confirmation. */
public final class WarrantActions {

    /** A supervisor, who is not the officer, confirms it or says why not. */
    public static final Action<WarrantCheck> CONCLUDE = Action.<WarrantCheck>put(
                    "concludeWarrantCheck",
                    Rights.CONFIRM_WARRANT,
                    check -> "/api/v1/warrant-checks/%s/conclusion".formatted(check.id()))
            .unless((check, user) -> check.cannotBeConcluded(user.knownAs()))
            .choosing(check -> Map.of("conclusion", List.of("CONFIRMED", "NOT_CONFIRMED", "ADMINISTRATIVE")));

    /** All of them. */
    public static final List<Action<WarrantCheck>> ALL = List.of(CONCLUDE);

    private WarrantActions() {}
}
