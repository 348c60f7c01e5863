package org.welcomingcity.citations.contest.domain;

/** Whether the request came in time. */
public enum Timeliness {
    /** Under every reading of the rule. */
    TIMELY,
    /** Under the generous reading; treated as timely. */
    TIMELY_BY_ONE_READING,
    /** Under none; somebody else decides whether there is good cause. */
    LATE
}
