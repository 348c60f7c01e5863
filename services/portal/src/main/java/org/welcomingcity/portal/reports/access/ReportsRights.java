package org.welcomingcity.portal.reports.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.welcomingcity.portal.frame.session.CurrentUser;
import org.welcomingcity.portal.frame.session.Role;

/** What the reports room opens to the person at the screen. It only opens doors; the service decides again behind them. */
@Named("reportsRights")
@RequestScoped
public class ReportsRights {

    private final CurrentUser user;

    ReportsRights(CurrentUser user) {
        this.user = user;
    }

    /** Whether they see what was imported of the state's citation data. */
    public boolean isReadsStateExports() {
        return is(Role.ADMINISTRATOR) || is(Role.SOLICITOR) || is(Role.AUDITOR) || reviews();
    }

    /** Whether they see what the state's citation data says. */
    public boolean isReadsStateData() {
        return is(Role.COUNCIL_VIEWER) || isReadsStateExports();
    }

    /** Whether they import the state's citation data. */
    public boolean isSendsStateExports() {
        return is(Role.ADMINISTRATOR);
    }

    /** Whether they read the rate of departures by month. */
    public boolean isReadsRates() {
        return is(Role.SOLICITOR) || is(Role.COUNCIL_VIEWER) || is(Role.AUDITOR) || reviews();
    }

    /** Whether they read what officers perceived, in counts. */
    public boolean isReadsPerceived() {
        return is(Role.CHIEF) || is(Role.AUDITOR) || is(Role.SOLICITOR) || is(Role.COUNCIL_VIEWER);
    }

    private boolean reviews() {
        return is(Role.SUPERVISOR) || is(Role.CHIEF);
    }

    private boolean is(Role role) {
        return user.is(role);
    }
}
