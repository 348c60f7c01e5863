package org.welcomingcity.citations.contest.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.welcomingcity.citations.contest.domain.CourtLaw;
import org.welcomingcity.citations.contest.domain.PaidLine;
import org.welcomingcity.citations.contest.domain.PaymentReport;
import org.welcomingcity.citations.contest.domain.ReportedPayment;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.platform.state.Seen;

/** Takes in a payment as the registrar or the court reports it. Nothing is ever paid here. */
@ApplicationScoped
public class RecordPayment {

    private final ContestFiles files;
    private final ContestActions actions;
    private final CourtLaw law;

    RecordPayment(ContestFiles files, ContestActions actions, CourtLaw law) {
        this.files = files;
        this.actions = actions;
        this.law = law;
    }

    /**
     * Takes it in. Payments add up; when everything on a civil citation is settled and no hearing is to be held, it is paid.
     *
     * @param another whether the reporter knows that the reference was used before, and that this is another payment
     * @throws Refused when a line cannot be paid there, or the reference was used before and nobody said so
     */
    @Transactional
    public ContestFile record(
            CitationNumber number, Seen seen, PaymentReport report, List<PaidLine> lines, boolean another) {
        var recording = files.recording();
        var same = new PaymentReport.SameReference(files.paidUnder(report.reference()), another);
        var contest = files.opened(
                number, seen, actions.recordPayment, about -> report.check(about, lines, same, law, recording));
        files.tell(contest, ReportedPayment.record(contest, report, lines, same, law, recording));
        return files.followed(contest);
    }
}
