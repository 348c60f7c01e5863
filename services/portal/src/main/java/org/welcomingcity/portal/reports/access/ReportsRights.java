package org.welcomingcity.portal.reports.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.welcomingcity.portal.frame.session.CurrentUser;

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
        return user.may(Rights.READ_STATE_EXPORTS);
    }

    /** Whether they see what the state's citation data says. */
    public boolean isReadsStateData() {
        return user.may(Rights.READ_STATE_DATA);
    }

    /** Whether they import the state's citation data. */
    public boolean isSendsStateExports() {
        return user.may(Rights.SEND_STATE_EXPORTS);
    }

    /** Whether they read the rate of departures by month. */
    public boolean isReadsRates() {
        return user.may(Rights.READ_RATES);
    }

    /** Whether they read what officers perceived, in counts. */
    public boolean isReadsPerceived() {
        return user.may(Rights.COUNT_PERCEIVED);
    }
}
