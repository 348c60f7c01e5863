package org.welcomingcity.citations.exchange.http;

import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.exchange.domain.Partner;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.platform.security.ActingUser;

/** Which partner somebody acts for: a partner's own system for itself, a clerk for the one that is named. */
final class PartnerOfCaller {

    private static final String REGISTRAR = "registrar";
    private static final String COURT = "court";

    private PartnerOfCaller() {}

    /**
     * The partner.
     *
     * @throws org.welcomingcity.kernel.Refused when a system is no partner's, names another, or a person names none
     */
    static Partner of(ActingUser caller, @Nullable Partner named) {
        var faults = new Faults();
        if (caller.kind() == ActingUser.Kind.PERSON) {
            if (named == null) {
                faults.add(
                        "partner",
                        "exchange-partner",
                        "it is not said whose this is",
                        "send REGISTRAR or CLERK_MAGISTRATE");
            }
            faults.refuseIfAny(
                    Refusal.Kind.MALFORMED, "malformed-request", "The partner is not named. Nothing was stored.");
            return named == null ? Partner.REGISTRAR : named;
        }
        var own = ownOf(caller);
        if (own == null || (named != null && named != own)) {
            faults.add(
                    "partner",
                    "exchange-partner",
                    own == null ? "this system is no partner's" : "a partner acts for itself",
                    "use the partner's own account, and leave the field out");
        }
        faults.refuseIfAny(
                Refusal.Kind.AGAINST_THE_RULES, "not-your-partner", "A partner's system acts for that partner alone.");
        return own == null ? Partner.REGISTRAR : own;
    }

    /** The partner a system belongs to; null for a person, who may see all. */
    static @Nullable Partner ownOf(ActingUser caller) {
        if (caller.kind() == ActingUser.Kind.PERSON) {
            return null;
        }
        if (REGISTRAR.equals(caller.department())) {
            return Partner.REGISTRAR;
        }
        return COURT.equals(caller.department()) ? Partner.CLERK_MAGISTRATE : null;
    }
}
