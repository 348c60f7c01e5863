package org.welcomingcity.citations.contest.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.citation.domain.Recording;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.policy.court.TimelinessRuling;
import org.welcomingcity.policy.deadline.Deadline;

/**
 * What is asked for, as it arrived.
 *
 * @param requestedOn the day it was mailed or handed in
 * @param receivedOn the day it reached the registrar or the court
 * @param lateReason why it is late, in the violator's words
 * @param datesToAvoid when the violator cannot come
 */
public record RequestedHearing(
        LocalDate requestedOn,
        LocalDate receivedOn,
        @Nullable String lateReason,
        List<DateToAvoid> datesToAvoid) {
    public RequestedHearing {
        datesToAvoid = List.copyOf(datesToAvoid);
    }

    void check(Citation citation, TimelinessRuling ruling, @Nullable Deadline clock, Recording recording) {
        var faults = new Faults();
        var violation = recording.dayOf(citation.occurredAt());
        faults.inOrder("requestedOn", requestedOn, violation, "the violation", recording.today());
        faults.inOrder("receivedOn", receivedOn, requestedOn, "the request", recording.today());
        DateToAvoid.check(datesToAvoid, faults);
        if (clock != null && ruling.reasonNeeded() && lateReason == null) {
            faults.add(
                    "lateReason",
                    ruling.ruleId(),
                    ruling.cite(),
                    "the request is later than %s; the registrar decides whether there is good cause"
                            .formatted(clock.latest()),
                    "write down the violator's reason");
        }
        Reports.refuse(faults);
    }

    /**
     * Makes sure that a hearing can be asked for. While the copies are on their way, the request waits for them on file.
     *
     * @throws Refused when nothing can be heard about the citation, or a request is open
     */
    public static void mustBePossible(Contest contest, CourtLaw law) {
        var citation = contest.citation();
        var kind = HearingKind.about(citation);
        var from = switch (citation.status()) {
            case ISSUED, DELIVERED_AT_SCENE, DELIVERED_LATE, COPIES_WITH_CHIEF -> kind.sent();
            default -> citation.status();
        };
        if (!law.allows(citation, kind.move(), from)) {
            throw law.impossible(citation, kind.move());
        }
        if (contest.hearings().stream().anyMatch(hearing -> hearing.status() != HearingStatus.REFUSED)) {
            throw new Refused(new Refusal(
                    Refusal.Kind.CONFLICT,
                    "hearing-asked-for",
                    "A hearing about citation %s is asked for already.".formatted(citation.number()),
                    List.of()));
        }
    }
}
