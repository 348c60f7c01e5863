package org.welcomingcity.reporting.access;

import jakarta.inject.Singleton;
import org.welcomingcity.kernel.rights.HeldBy;
import org.welcomingcity.platform.security.DeclaresRights;

/** What may be done in reporting, and which roles and scopes hold each right. */
@Singleton
public final class Rights implements DeclaresRights {

    @HeldBy({"administrator", "auditor"})
    public static final String READ_FEEDS = "read how the feeds are followed";

    @HeldBy({"administrator", "state-export:write"})
    public static final String SEND_STATE_EXPORTS = "import the state's citation data";

    @HeldBy({"administrator", "chief", "supervisor", "solicitor", "auditor", "state-export:write"})
    public static final String READ_STATE_EXPORTS = "read what was imported of the state's data";

    @HeldBy({"administrator", "chief", "supervisor", "solicitor", "auditor", "council-viewer"})
    public static final String READ_STATE_DATA = "read what the state's data says";

    Rights() {}
}
