package org.welcomingcity.citations.summons.domain;

import java.util.List;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refusal.Fault;
import org.welcomingcity.kernel.Refused;

/** A complaint is applied for where something on the citation is criminal (G.L. c. 90C §§ 3, 4). */
public final class ComplaintToApplyFor {

    private ComplaintToApplyFor() {}

    /**
     * Makes sure that there is a complaint to apply for.
     *
     * @throws Refused when nothing on the citation is criminal
     */
    public static void mustBeOn(Citation citation) {
        if (!citation.goesToCourt()) {
            throw new Refused(new Refusal(
                    Refusal.Kind.AGAINST_THE_RULES,
                    "nothing-criminal",
                    "Nothing on citation %s is criminal, so there is no complaint to apply for."
                            .formatted(citation.number()),
                    List.of(new Fault(
                            "",
                            "cit-forward-criminal",
                            null,
                            "the citation has no criminal line",
                            "check the number"))));
        }
    }
}
