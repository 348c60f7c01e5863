package org.welcomingcity.portal.reports.access;

import jakarta.inject.Singleton;
import org.welcomingcity.kernel.rights.HeldBy;
import org.welcomingcity.portal.frame.session.DeclaresRights;

/** What may be done in the reports room, and which roles hold each right. Rights only open doors here; the service decides again behind them. */
@Singleton
public final class Rights implements DeclaresRights {

    @HeldBy({"administrator", "supervisor", "chief", "solicitor", "auditor"})
    public static final String READ_STATE_EXPORTS = "read the state's imports";

    @HeldBy({"administrator", "supervisor", "chief", "solicitor", "auditor", "council-viewer"})
    public static final String READ_STATE_DATA = "read what the state's data says";

    @HeldBy("administrator")
    public static final String SEND_STATE_EXPORTS = "import the state's data";

    @HeldBy({"supervisor", "chief", "auditor", "solicitor", "council-viewer"})
    public static final String READ_RATES = "read the rate of departures";

    @HeldBy({"chief", "auditor", "solicitor", "council-viewer"})
    public static final String COUNT_PERCEIVED = "read counts of what officers perceived";
}
