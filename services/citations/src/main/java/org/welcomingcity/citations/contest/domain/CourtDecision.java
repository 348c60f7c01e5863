package org.welcomingcity.citations.contest.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.citation.domain.Recording;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.Refused;

/**
 * The decision that the outcomes of several lines belong to.
 *
 * @param decidedBy who decided
 * @param decidedOn when
 * @param noticeOn when the notice of it reached the department; an appeal is counted from it
 */
public record CourtDecision(
        LineOutcome.Decider decidedBy,
        LocalDate decidedOn,
        LocalDate noticeOn,
        @Nullable String note) {

    /**
     * Makes sure that the decision can stand.
     *
     * @throws Refused with everything that is wrong with it
     */
    public void check(Contest contest, List<DecidedLine> lines, CourtLaw law, Recording recording) {
        var citation = contest.citation();
        Decidable.mustBePossible(citation, law);
        var faults = new Faults();
        var violation = recording.dayOf(citation.occurredAt());
        faults.inOrder("decidedOn", decidedOn, violation, "the violation", recording.today());
        faults.inOrder("noticeOn", noticeOn, decidedOn, "the decision", recording.today());
        if (!Decidable.deciders(contest).contains(decidedBy)) {
            faults.add("decidedBy", "cmvi-appeal", "a judge decides on appeal only", "record the appeal first");
        }
        var named = new Reports.Lines(citation, "decide each line once");
        for (var index = 0; index < lines.size(); index++) {
            lines.get(index).check(contest, named, law, "lines[%d].".formatted(index), faults);
        }
        Reports.refuse(faults);
    }
}
