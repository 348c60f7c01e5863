package org.welcomingcity.portal.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.welcomingcity.portal.frame.session.CurrentUser;

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
        return user.may(Rights.READ_OFFENSES);
    }

    /** Whether they see what came of imported charge lists. */
    public boolean isReadsChargeLists() {
        return user.may(Rights.READ_CHARGE_LISTS);
    }

    /** Whether they import charge lists. */
    public boolean isSendsChargeLists() {
        return user.may(Rights.SEND_CHARGE_LISTS);
    }
}
