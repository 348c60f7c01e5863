package org.welcomingcity.portal.citations.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.welcomingcity.portal.frame.session.CurrentUser;
import org.welcomingcity.portal.frame.session.Role;

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
        return is(Role.OFFICER) || reviews();
    }

    /** Whether they see citations, all or their own. */
    public boolean isReadsCitations() {
        return is(Role.OFFICER) || isReadsAllCitations();
    }

    /** Whether they see everybody's citations. */
    public boolean isReadsAllCitations() {
        return is(Role.CITATION_CLERK) || is(Role.AUDITOR) || reviews();
    }

    /** Whether they may say who works on a citation. */
    public boolean isAssignsCitations() {
        return is(Role.CITATION_CLERK) || is(Role.SUPERVISOR);
    }

    /** Whether departures are open to them for reading. */
    public boolean isReadsDepartures() {
        return is(Role.AUDITOR) || reviews();
    }

    /** Whether they may conclude a departure's review; not one of their own, which the service checks. */
    public boolean isConcludesDepartures() {
        return reviews();
    }

    /** Whether citation books are open to them. */
    public boolean isReadsBooks() {
        return isReadsAllCitations();
    }

    /** Whether they receive books and take numbers back. */
    public boolean isReceivesBooks() {
        return is(Role.CITATION_CLERK) || reviews();
    }

    /** Whether they give out numbers, countersign and complete audit sheets: sergeant or above. */
    public boolean isCompletesBooks() {
        return reviews();
    }

    /** Whether they head the department. */
    public boolean isChief() {
        return is(Role.CHIEF);
    }

    /** Whether they report what happens to a citation's copies. */
    public boolean isReportsProgress() {
        return is(Role.OFFICER) || is(Role.CITATION_CLERK) || reviews();
    }

    /** Whether they record what the registrar and the courts report. */
    public boolean isReportsOutcomes() {
        return is(Role.CITATION_CLERK) || reviews();
    }

    /** Whether they see what passes between the department, registrar and court. */
    public boolean isReadsExchange() {
        return isReadsAllCitations();
    }

    /** Whether they fetch and take in the partners' files. */
    public boolean isHandlesFiles() {
        return is(Role.CITATION_CLERK);
    }

    /** Whether they read a batch once more. */
    public boolean isReadsBatches() {
        return is(Role.CITATION_CLERK) || is(Role.AUDITOR);
    }

    /** Whether they look into differences and end them. */
    public boolean isEndsDifferences() {
        return isAssignsCitations();
    }

    /** Whether they write and sign applications for complaint; an officer for their own citations, which the service checks. */
    public boolean isWritesApplications() {
        return isRecordsStops();
    }

    private boolean reviews() {
        return is(Role.SUPERVISOR) || is(Role.CHIEF);
    }

    private boolean is(Role role) {
        return user.is(role);
    }
}
