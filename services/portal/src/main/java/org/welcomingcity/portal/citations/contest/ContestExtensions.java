package org.welcomingcity.portal.citations.contest;

import io.quarkus.qute.TemplateExtension;
import java.util.Optional;
import org.welcomingcity.contract.citations.ContestView;
import org.welcomingcity.contract.citations.HearingStatus;
import org.welcomingcity.contract.citations.HearingView;

/** What pages ask of what came after a citation. */
@TemplateExtension
final class ContestExtensions {

    private ContestExtensions() {}

    /** The request that is open; the service lets one stand at a time. */
    static Optional<HearingView> openHearing(ContestView contest) {
        return contest.hearings().stream()
                .filter(hearing -> hearing.status() != HearingStatus.REFUSED)
                .findFirst();
    }
}
