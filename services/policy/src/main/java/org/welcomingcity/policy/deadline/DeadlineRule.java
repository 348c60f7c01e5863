package org.welcomingcity.policy.deadline;

import org.welcomingcity.kernel.RuleStatus;

/** The duties with a date, each with its count and where it stands. */
public enum DeadlineRule {
    /** Pay or ask for a hearing on a civil infraction. */
    CMVI_20_DAYS(
            "cmvi-20-days",
            Mode.CAL_C4S9,
            20,
            "G.L. c. 90C § 3(A)(2)-(4); c. 4 § 9",
            RuleStatus.V1,
            "Pay or ask for a hearing, for each civil infraction"),
    /** Ask the court for a clerk-magistrate's hearing before a complaint issues. The count is contested. */
    CRIMINAL_4_DAY_HEARING(
            "crim-4-day-hearing",
            Mode.CONTESTED_4_DAY,
            4,
            "G.L. c. 90C § 3(B)(2)",
            RuleStatus.V2,
            "Ask the court in writing for a clerk-magistrate's hearing"),
    /** Forward a civil citation to the registrar. */
    FORWARD_CIVIL(
            "cit-forward-civil",
            Mode.BIZ,
            6,
            "G.L. c. 90C § 2",
            RuleStatus.MEM_M,
            "Forward the citation to the registrar (unconfirmed)"),
    /** Forward a criminal or mixed citation to the clerk-magistrate. */
    FORWARD_CRIMINAL(
            "cit-forward-criminal",
            Mode.BIZ,
            6,
            "G.L. c. 90C § 2",
            RuleStatus.MEM_M,
            "Forward the citation to the clerk-magistrate (unconfirmed)"),
    /** First answer to a public-records request. */
    PRR_RESPONSE("prr-10bd", Mode.BIZ, 10, "G.L. c. 66 § 10", RuleStatus.V1, "Answer the public-records request"),
    /** Petition the Supervisor of Records for more time. */
    PRR_PETITION("prr-petition", Mode.BIZ, 20, "G.L. c. 66 § 10", RuleStatus.V2, "Petition for more time"),
    /** The last date a municipality may name for its answer. */
    PRR_EXTENDED("prr-25bd", Mode.BIZ, 25, "G.L. c. 66 § 10", RuleStatus.MEM_H, "Latest date to name for the answer"),
    /** Answer a request to certify a U or T visa petition. */
    U_T_CERTIFICATION("uvisa-90", Mode.CAL, 90, "G.L. c. 258F § 3", RuleStatus.V1, "Answer the certification request"),
    /** The sale of an unclaimed vehicle may begin. */
    TOW_SALE_60_DAYS(
            "tow-60-days-sale", Mode.CAL, 60, "G.L. c. 255 § 39A", RuleStatus.V1, "The sale procedure may begin"),
    /** No answer to the garage's notice: the vehicle stays stored. */
    TOW_21_DAYS("tow-21-days", Mode.CAL, 21, "G.L. c. 255 § 39A", RuleStatus.V1, "Answer the garage's notice");

    /** How days are counted. The day of the trigger is day 0 in every mode. */
    public enum Mode {
        /** Calendar days. */
        CAL,
        /** Calendar days; a last day on a Sunday or legal holiday moves to the next business day. A Saturday does not. */
        CAL_C4S9,
        /** Business days: Monday to Friday without legal holidays. */
        BIZ,
        /** Short periods leave out Saturdays, Sundays and legal holidays (Mass. R. Crim. P. 46(a)). */
        BIZ_SHORT,
        /** Earliest by plain calendar, latest by the most generous of the other readings. */
        CONTESTED_4_DAY
    }

    private final String ruleId;
    private final Mode mode;
    private final int days;
    private final String cite;
    private final RuleStatus status;
    private final String duty;

    DeadlineRule(String ruleId, Mode mode, int days, String cite, RuleStatus status, String duty) {
        this.ruleId = ruleId;
        this.mode = mode;
        this.days = days;
        this.cite = cite;
        this.status = status;
        this.duty = duty;
    }

    /** The rule's id, as in the policy catalogue. */
    public String ruleId() {
        return ruleId;
    }

    /** How its days are counted. */
    public Mode mode() {
        return mode;
    }

    /** How many days. */
    public int days() {
        return days;
    }

    /** Where it stands. */
    public String cite() {
        return cite;
    }

    /** How well its words are known. */
    public RuleStatus status() {
        return status;
    }

    /** What has to be done by the date, in plain words. */
    public String duty() {
        return duty;
    }
}
