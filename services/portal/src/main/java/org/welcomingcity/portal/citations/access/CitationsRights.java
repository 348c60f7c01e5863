package org.welcomingcity.portal.citations.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.welcomingcity.portal.frame.session.CurrentUser;

/** What the citations room opens to the person at the screen. It only opens doors; the service decides again behind them. */
@Named("citationsRights")
@RequestScoped
public class CitationsRights {

    private final CurrentUser user;

    CitationsRights(CurrentUser user) {
        this.user = user;
    }

    /** Whether the stop form is open to them. */
    public boolean isRecordsStops() {
        return user.may(Rights.RECORD_STOP);
    }

    /** Whether they see citations, all or their own. */
    public boolean isReadsCitations() {
        return user.may(Rights.READ_CITATION);
    }

    /** Whether they see everybody's citations. */
    public boolean isReadsAllCitations() {
        return user.may(Rights.SEE_EVERY_CITATION);
    }

    /** Whether cars may wait for them. */
    public boolean isKeepsOpportunities() {
        return user.may(Rights.KEEP_OPPORTUNITY);
    }

    /** Whether departures are open to them for reading. */
    public boolean isReadsDepartures() {
        return user.may(Rights.READ_DEPARTURES);
    }

    /** Whether warrants to confirm are open to them for reading. */
    public boolean isReadsWarrants() {
        return user.may(Rights.READ_WARRANT_CHECKS);
    }

    /** Whether they may confirm a warrant; not one on which they arrested themselves, which the service checks. */
    public boolean isConfirmsWarrants() {
        return user.may(Rights.CONFIRM_WARRANT);
    }

    /** Whether they conclude the review of departures, late entries and orders. */
    public boolean isConcludesDepartures() {
        return user.may(Rights.CONCLUDE_DEPARTURE);
    }

    /** Whether a departure can be returned to them, and they reply to it. */
    public boolean isRepliesToDepartures() {
        return user.may(Rights.REPLY_TO_DEPARTURE);
    }

    /** Whether citation books are open to them. */
    public boolean isReadsBooks() {
        return user.may(Rights.READ_BOOKS);
    }

    /** Whether they receive books and take numbers back. */
    public boolean isReceivesBooks() {
        return user.may(Rights.RECEIVE_BOOKS);
    }

    /** Whether they give out numbers, countersign and complete audit sheets: sergeant or above. */
    public boolean isCompletesBooks() {
        return user.may(Rights.COMPLETE_BOOKS);
    }

    /** Whether they give receipts for books: the chief alone. */
    public boolean isGivesReceipts() {
        return user.may(Rights.RECEIPT_BOOK);
    }

    /** Whether they record what the registrar and the courts report. */
    public boolean isReportsOutcomes() {
        return user.may(Rights.REPORT_OUTCOMES);
    }

    /** Whether they see what passes between the department, registrar and court. */
    public boolean isReadsExchange() {
        return user.may(Rights.READ_EXCHANGE);
    }

    /** Whether they fetch and take in the partners' files. */
    public boolean isHandlesFiles() {
        return user.may(Rights.HANDLE_FILES);
    }

    /** Whether they read a batch once more. */
    public boolean isReadsBatches() {
        return user.may(Rights.READ_BATCHES);
    }

    /** Whether they look into differences and end them. */
    public boolean isEndsDifferences() {
        return user.may(Rights.END_DIFFERENCES);
    }
}
