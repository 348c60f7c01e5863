package org.welcomingcity.portal.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.welcomingcity.portal.frame.session.CurrentUser;
import org.welcomingcity.portal.frame.session.Role;

/** What the policy room opens to the person at the screen. It only opens doors; the service decides again behind them. */
@Named("policyRights")
@RequestScoped
public class PolicyRights {

    private final CurrentUser user;

    PolicyRights(CurrentUser user) {
        this.user = user;
    }

    /** Whether the catalogue of offences and imported charges are open to them. */
    public boolean isReadsCatalogue() {
        return is(Role.OFFICER)
                || is(Role.CITATION_CLERK)
                || is(Role.AUDITOR)
                || is(Role.SOLICITOR)
                || is(Role.ADMINISTRATOR)
                || reviews();
    }

    /** Whether they see what came of imported charge lists. */
    public boolean isReadsChargeLists() {
        return is(Role.ADMINISTRATOR) || is(Role.SOLICITOR) || is(Role.AUDITOR);
    }

    /** Whether they import charge lists. */
    public boolean isSendsChargeLists() {
        return is(Role.ADMINISTRATOR);
    }

    private boolean reviews() {
        return is(Role.SUPERVISOR) || is(Role.CHIEF);
    }

    private boolean is(Role role) {
        return user.is(role);
    }
}
