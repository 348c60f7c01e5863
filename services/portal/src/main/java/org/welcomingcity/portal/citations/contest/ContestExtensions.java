package org.welcomingcity.portal.citations.contest;

import io.quarkus.qute.TemplateExtension;
import java.util.Optional;
import org.welcomingcity.contract.citations.ContestView;
import org.welcomingcity.contract.citations.HearingStatus;
import org.welcomingcity.contract.citations.HearingView;
import org.welcomingcity.contract.citations.LineView;

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

    /** Whether something was paid for the line, and not all of it. */
    static boolean partly(LineView line) {
        return !line.paid() && line.due() != null && !line.received().endsWith(" 0.00");
    }

    /** Whether all was paid, while the court still has to hear it. */
    static boolean paidBeforeHearing(ContestView contest) {
        return contest.outcomes().isEmpty()
                && contest.lines().stream().anyMatch(LineView::paid)
                && openHearing(contest)
                        .filter(hearing -> hearing.status() != HearingStatus.AWAITING_GOOD_CAUSE)
                        .isPresent();
    }
}
