package org.welcomingcity.citations.contest.domain;

import java.time.LocalDate;
import java.util.List;
import org.welcomingcity.citations.citation.domain.Recording;
import org.welcomingcity.kernel.Faults;

/**
 * What the report says.
 *
 * @param receivedBy who took the payment
 * @param paidOn when
 * @param reference the receiver's own reference
 */
public record PaymentReport(ReportedPayment.Receiver receivedBy, LocalDate paidOn, String reference) {

    void check(Contest contest, List<PaidLine> lines, CourtLaw law, Recording recording) {
        var citation = contest.citation();
        ReportedPayment.mustBePossible(citation, law);
        var faults = new Faults();
        if (!ReportedPayment.receivers(citation, law).contains(receivedBy)) {
            faults.add(
                    "receivedBy",
                    ReportedPayment.NOT_PAID,
                    "a citation with a criminal line cannot be paid at the registrar",
                    "check the report: the whole citation is before the court");
        }
        var violation = recording.dayOf(citation.occurredAt());
        faults.inOrder("paidOn", paidOn, violation, "the violation", recording.today());
        var named = new Reports.Lines(citation, "name each line once");
        for (var index = 0; index < lines.size(); index++) {
            var field = "lines[%d].line".formatted(index);
            lines.get(index).check(contest, named, law, field, faults);
        }
        Reports.refuse(faults);
    }
}
