package org.welcomingcity.citations.contest.domain;

import java.time.LocalDate;
import java.util.List;
import org.welcomingcity.citations.citation.domain.Dollars;
import org.welcomingcity.citations.citation.domain.Recording;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.Refused;

/**
 * What the report says.
 *
 * @param receivedBy who took the payment
 * @param paidOn when
 * @param reference the receiver's own reference
 */
public record PaymentReport(ReportedPayment.Receiver receivedBy, LocalDate paidOn, String reference) {

    /** What was reported before under the reference of a report, and whether the reporter knows that this is another payment. */
    public record SameReference(List<ReportedPayment> before, boolean known) {

        /** Nothing was. */
        public static final SameReference NONE = new SameReference(List.of(), false);

        public SameReference {
            before = List.copyOf(before);
        }
    }

    /**
     * Makes sure that the report can stand.
     *
     * @throws Refused with everything that is wrong with it
     */
    public void check(Contest contest, List<PaidLine> lines, SameReference same, CourtLaw law, Recording recording) {
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
        mustBeNewOrKnown(same, faults);
        var named = new Reports.Lines(citation, "name each line once");
        for (var index = 0; index < lines.size(); index++) {
            lines.get(index).check(contest, named, law, "lines[%d].".formatted(index), faults);
        }
        Reports.refuse(faults);
    }

    // Two payments can have one reference, such as a docket number. More often it is one report that was typed twice.
    private void mustBeNewOrKnown(SameReference same, Faults faults) {
        if (reference.chars().noneMatch(Character::isLetterOrDigit)) {
            faults.add(
                    "reference",
                    "payment-reference",
                    "it has no letter and no digit",
                    "copy it from the receiver's report");
        } else if (!same.before().isEmpty() && !same.known()) {
            var last = same.before().getLast();
            faults.add(
                    "reference",
                    "payment-reference",
                    "%s was used before: for %s on line %d of citation %s, paid on %s"
                            .formatted(
                                    last.report().reference(),
                                    Dollars.written(last.amount()),
                                    last.line(),
                                    last.citation(),
                                    last.report().paidOn()),
                    "check whether this is the same payment; if it is another one, say so in referenceUsedBefore");
        }
    }
}
