package org.welcomingcity.portal.policy;

import jakarta.inject.Singleton;
import org.welcomingcity.kernel.rights.HeldBy;
import org.welcomingcity.portal.frame.session.DeclaresRights;

/** What may be done in the policy room, and which roles hold each right. Rights only open doors here; the service decides again behind them. */
@Singleton
public final class Rights implements DeclaresRights {

    @HeldBy({"officer", "supervisor", "chief", "citation-clerk", "auditor", "solicitor", "administrator"})
    public static final String READ_OFFENSES = "read the offenses that can be charged";

    @HeldBy({"administrator", "solicitor", "auditor"})
    public static final String READ_CHARGE_LISTS = "read what came of charge lists";

    @HeldBy("administrator")
    public static final String SEND_CHARGE_LISTS = "import charge lists";
}
