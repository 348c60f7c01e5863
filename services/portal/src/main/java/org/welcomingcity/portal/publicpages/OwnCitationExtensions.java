package org.welcomingcity.portal.publicpages;

import io.quarkus.qute.TemplateExtension;
import java.time.LocalDate;
import org.welcomingcity.contract.citations.OwnCitation;
import org.welcomingcity.portal.frame.page.Amounts;
import org.welcomingcity.portal.frame.page.CityClock;

/** What the page asks of a citation that was found. */
@TemplateExtension
final class OwnCitationExtensions {

    private OwnCitationExtensions() {}

    /** Whether its last day is over. */
    static boolean over(OwnCitation citation) {
        var last = citation.lastDay();
        return last != null && last.isBefore(LocalDate.now(CityClock.ZONE));
    }

    /** What paying it costs; empty where it cannot be paid. */
    static String payDollars(OwnCitation citation) {
        return citation.toPay() == null ? "" : Amounts.inDollars(citation.toPay());
    }

    /** What a request for a hearing costs; empty where none is asked for with a fee. */
    static String feeDollars(OwnCitation citation) {
        return citation.hearingFee() == null ? "" : Amounts.inDollars(citation.hearingFee());
    }
}
