package org.welcomingcity.citations.contest.domain;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.welcomingcity.kernel.RuleStatus;

/** What a court or the registrar asks for. Shown, so that a person knows; never taken here. */
public enum CourtFee {
    /** With the request for a hearing on a civil infraction; refunded where nobody is responsible. */
    HEARING(25, "cmvi-hearing-fee", "G.L. c. 90C § 3(A)(4)", RuleStatus.V1),
    /** Before a violator's appeal to a judge; a police agency pays none. */
    APPEAL(50, "cmvi-appeal", "G.L. c. 90C § 3(A)(5)", RuleStatus.V1);

    private final Money amount;
    private final String ruleId;
    private final String cite;
    private final RuleStatus status;

    CourtFee(int dollars, String ruleId, String cite, RuleStatus status) {
        this.amount = Money.of(CurrencyUnit.USD, dollars);
        this.ruleId = ruleId;
        this.cite = cite;
        this.status = status;
    }

    /** How much. */
    public Money amount() {
        return amount;
    }

    /** The rule that sets it. */
    public String ruleId() {
        return ruleId;
    }

    /** Where the rule stands. */
    public String cite() {
        return cite;
    }

    /** How well it is known. */
    public RuleStatus status() {
        return status;
    }
}
