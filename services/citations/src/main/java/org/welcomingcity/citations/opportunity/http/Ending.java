package org.welcomingcity.citations.opportunity.http;

/** How an opportunity can end. */
public enum Ending {
    ENDED,
    DECLINED,
    OPERATOR_ARRIVED
}
