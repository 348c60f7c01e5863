package org.welcomingcity.policy.deadline;

import org.welcomingcity.kernel.RuleStatus;

/** The duties with a date, each with its count and where it stands. */
public enum DeadlineRule {
    /** Pay or ask for a hearing on a civil infraction. */
    CMVI_20_DAYS(
            "cmvi-20-days",
            Trigger.CITATION,
            Mode.CAL_C4S9,
            20,
            "G.L. c. 90C § 3(A)(2)-(4); c. 4 § 9",
            RuleStatus.V1,
            "Pay or ask for a hearing, for each civil infraction"),
    /** Ask the court for a clerk-magistrate's hearing before a complaint issues. The count is contested. */
    CRIMINAL_4_DAY_HEARING(
            "crim-4-day-hearing",
            Trigger.VIOLATION,
            Mode.CONTESTED_4_DAY,
            4,
            "G.L. c. 90C § 3(B)(2)",
            RuleStatus.V2,
            "Ask the court in writing for a clerk-magistrate's hearing"),
    /** Forward a civil citation to the registrar. */
    FORWARD_CIVIL(
            "cit-forward-civil",
            Trigger.VIOLATION,
            Mode.BIZ,
            6,
            "G.L. c. 90C § 2",
            RuleStatus.MEM_M,
            "Forward the citation to the registrar (unconfirmed)"),
    /** Forward a criminal or mixed citation to the clerk-magistrate. */
    FORWARD_CRIMINAL(
            "cit-forward-criminal",
            Trigger.VIOLATION,
            Mode.BIZ,
            6,
            "G.L. c. 90C § 2",
            RuleStatus.MEM_M,
            "Forward the citation to the clerk-magistrate (unconfirmed)"),
    /** First answer to a public-records request. */
    PRR_RESPONSE(
            "prr-10bd",
            Trigger.REQUEST_RECEIVED,
            Mode.BIZ,
            10,
            "G.L. c. 66 § 10",
            RuleStatus.V1,
            "Answer the public-records request"),
    /** Petition the Supervisor of Records for more time. */
    PRR_PETITION(
            "prr-petition",
            Trigger.REQUEST_RECEIVED,
            Mode.BIZ,
            20,
            "G.L. c. 66 § 10",
            RuleStatus.V2,
            "Petition for more time"),
    /** The last date a municipality may name for its answer. */
    PRR_EXTENDED(
            "prr-25bd",
            Trigger.REQUEST_RECEIVED,
            Mode.BIZ,
            25,
            "G.L. c. 66 § 10",
            RuleStatus.MEM_H,
            "Latest date to name for the answer"),
    /** Answer a request to certify a U or T visa petition. */
    U_T_CERTIFICATION(
            "uvisa-90",
            Trigger.REQUEST_RECEIVED,
            Mode.CAL,
            90,
            "G.L. c. 258F § 3",
            RuleStatus.V1,
            "Answer the certification request"),
    /** The sale of an unclaimed vehicle may begin. */
    TOW_SALE_60_DAYS(
            "tow-60-days-sale",
            Trigger.BROUGHT_IN,
            Mode.CAL,
            60,
            "G.L. c. 255 § 39A",
            RuleStatus.V1,
            "The sale procedure may begin"),
    /** No answer to the garage's notice: the vehicle stays stored. */
    TOW_21_DAYS(
            "tow-21-days",
            Trigger.NOTICE_RECEIVED,
            Mode.CAL,
            21,
            "G.L. c. 255 § 39A",
            RuleStatus.V1,
            "Answer the garage's notice"),
    /** Appeal the clerk-magistrate's decision about a civil infraction to a judge. */
    CMVI_APPEAL(
            "cmvi-appeal",
            Trigger.DECISION_NOTICE,
            Mode.CAL_C4S9,
            20,
            "G.L. c. 90C § 3(A)(5); c. 4 § 9",
            RuleStatus.MEM_M,
            "Appeal the decision to a judge, counted from its notice"),
    /** The longest that the Supervisor of Records may give a municipality once. */
    PRR_EXTENSION(
            "prr-petition",
            Trigger.REQUEST_RECEIVED,
            Mode.BIZ,
            30,
            "G.L. c. 66 § 10",
            RuleStatus.V2,
            "Answer within the longest extension that the Supervisor may give"),
    /** Appeal to the Supervisor of Records. */
    PRR_APPEAL(
            "prr-appeal",
            Trigger.ANSWER,
            Mode.CAL,
            90,
            "G.L. c. 66 § 10A",
            RuleStatus.V2,
            "Appeal to the Supervisor of Records"),
    /** The Supervisor's determination. */
    PRR_DETERMINATION(
            "prr-appeal",
            Trigger.APPEAL_RECEIVED,
            Mode.BIZ,
            10,
            "G.L. c. 66 § 10A",
            RuleStatus.V2,
            "The Supervisor's determination"),
    /** Tell the person before the registrar's data about them goes to whom it may. */
    RMV_NOTICE_3_DAYS(
            "940cmr37-04",
            Trigger.REQUEST_RECEIVED,
            Mode.BIZ,
            3,
            "940 CMR 37.04",
            RuleStatus.V1,
            "Notify the person, before disclosure and at the latest by then"),
    /** Decide a dispute about a tow; the city's page says four weeks. */
    TOW_DISPUTE(
            "tow-dispute-city",
            Trigger.DISPUTE_RECEIVED,
            Mode.CAL,
            28,
            "Cambridge, towed vehicles",
            RuleStatus.V2,
            "Mail the decision on the dispute"),
    /** Hold a hearing after a tow; no Massachusetts statute was found that says when. */
    TOW_HEARING(
            "tow-hearing-due-process",
            Trigger.HEARING_REQUESTED,
            Mode.CAL,
            30,
            "City of Los Angeles v. David, 538 U.S. 715 (2003)",
            RuleStatus.MEM_H,
            "Hold the hearing about the tow"),
    /** A vehicle is impounded for this long after the refusal of a chemical test. */
    OUI_HOLD_12_HOURS(
            "c90-24-1-f-refusal",
            Trigger.REFUSAL,
            Mode.ELAPSED,
            12,
            "G.L. c. 90 § 24(1)(f)(1)",
            RuleStatus.V2,
            "The vehicle is held until then, counted from the refusal"),
    /** A vehicle that stands for longer may be abandoned. */
    ABANDONED_72_HOURS(
            "c90-22c-abandoned",
            Trigger.FIRST_SEEN,
            Mode.ELAPSED,
            72,
            "G.L. c. 90 § 22C",
            RuleStatus.V1,
            "From then on the vehicle may count as abandoned, counted from when it was first seen"),
    /** A spoiled, mutilated or voided citation goes back with its explanation. */
    VOID_FORTHWITH(
            "cit-void",
            Trigger.VOIDING,
            Mode.FORTHWITH,
            0,
            "G.L. c. 90C § 2",
            RuleStatus.MEM_H,
            "Return the citation with the officer's explanation"),
    /** The violator gets a copy at the time and place of the violation. */
    COPY_AT_SCENE(
            "cit-copy-at-scene",
            Trigger.VIOLATION,
            Mode.FORTHWITH,
            0,
            "G.L. c. 90C § 2",
            RuleStatus.V1,
            "Give the violator their copy, or store the exception"),
    /** The remaining copies of a citation go to the chief. */
    COPIES_END_OF_TOUR(
            "cit-end-of-tour",
            Trigger.CITATION,
            Mode.FORTHWITH,
            0,
            "G.L. c. 90C § 2",
            RuleStatus.MEM_H,
            "Hand the remaining copies to the chief, at or before the end of the tour"),
    /** The registry's copy of a written warning. */
    WARNING_FORTHWITH(
            "cit-warning",
            Trigger.CITATION,
            Mode.FORTHWITH,
            0,
            "G.L. c. 90C §§ 2, 3(A)(1)",
            RuleStatus.MEM_M,
            "Send the registry's copy of the warning"),
    /** The record of an encounter with federal agents. */
    ENCOUNTER_SAME_TOUR(
            "wco-verify-federal-agents",
            Trigger.ENCOUNTER,
            Mode.FORTHWITH,
            0,
            "c. 2.129.040 (as amended 2025)",
            RuleStatus.V2,
            "Put down how the agents were verified, in the same tour of duty"),
    /** Who gets a detainer about themselves gets a copy. */
    COPY_TO_PERSON(
            "wco-notice-to-person",
            Trigger.DOCUMENT_RECEIVED,
            Mode.FORTHWITH,
            0,
            "c. 2.129.040",
            RuleStatus.MEM_M,
            "Give the person a copy and an explanation of the document"),
    /** The owner hears where the vehicle is. */
    OWNER_NOTICE_FORTHWITH(
            "tow-owner-data-to-garage",
            Trigger.PLACED,
            Mode.FORTHWITH,
            0,
            "G.L. c. 255 § 39A",
            RuleStatus.V1,
            "Give the garage the owner's name and address, or the owner the notice");

    /** What sets a clock running. Each deadline names its own: one thing has several days, and they are not the same. */
    public enum Trigger {
        /** The violation, which is the stop. */
        VIOLATION("the day of the violation"),
        /** The date that the citation bears: the day on which it was written, which may be later than the stop. */
        CITATION("the date of the citation"),
        /** The notice of the court's decision. */
        DECISION_NOTICE("the notice of the decision"),
        /** A citation was voided. */
        VOIDING("the day on which the citation was voided"),
        /** A request came in. */
        REQUEST_RECEIVED("the day on which the request came in"),
        /** The city answered, or should have. */
        ANSWER("the day of the answer"),
        /** An appeal came in. */
        APPEAL_RECEIVED("the day on which the appeal came in"),
        /** A document of a federal immigration authority came in. */
        DOCUMENT_RECEIVED("the day on which the document came in"),
        /** An encounter with federal agents. */
        ENCOUNTER("the day of the encounter"),
        /** A vehicle was placed with a garage. */
        PLACED("the day on which the vehicle was placed with the garage"),
        /** A vehicle was brought in. */
        BROUGHT_IN("the day on which the vehicle was brought in"),
        /** The owner received the garage's notice. */
        NOTICE_RECEIVED("the day on which the owner received the notice"),
        /** A dispute about a tow came in. */
        DISPUTE_RECEIVED("the day on which the dispute came in"),
        /** A hearing about a tow was asked for. */
        HEARING_REQUESTED("the day on which the hearing was asked for"),
        /** A chemical test was refused. */
        REFUSAL("the refusal of the test"),
        /** A vehicle was first seen standing. */
        FIRST_SEEN("when the vehicle was first seen");

        private final String words;

        Trigger(String words) {
            this.words = words;
        }

        /** The day or moment, in words that follow "counted from". */
        public String words() {
            return words;
        }
    }

    /** How time is counted. The day of the trigger is day 0 in every mode that counts days. */
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
        CONTESTED_4_DAY,
        /** Exact hours as they pass, whatever the clocks on the wall do meanwhile. */
        ELAPSED,
        /** At once, in the same tour of duty; the law gives no number. */
        FORTHWITH;

        /** Whether it is counted in hours, from a moment, and not in days. */
        public boolean byTheClock() {
            return this == ELAPSED || this == FORTHWITH;
        }
    }

    private final String ruleId;
    private final Trigger trigger;
    private final Mode mode;
    private final int length;
    private final String cite;
    private final RuleStatus status;
    private final String duty;

    DeadlineRule(String ruleId, Trigger trigger, Mode mode, int length, String cite, RuleStatus status, String duty) {
        this.ruleId = ruleId;
        this.trigger = trigger;
        this.mode = mode;
        this.length = length;
        this.cite = cite;
        this.status = status;
        this.duty = duty;
    }

    /** The rule's id, as in the policy catalogue. */
    public String ruleId() {
        return ruleId;
    }

    /** What sets its clock running. */
    public Trigger trigger() {
        return trigger;
    }

    /** How its days are counted. */
    public Mode mode() {
        return mode;
    }

    /** How many days, or hours where it is counted by the clock. */
    public int length() {
        return length;
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
