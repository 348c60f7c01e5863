package org.welcomingcity.portal.frame.area;

/** An area of the portal, as the bar at the top of every page names it, in its order. What belongs together by the work, not by the service. */
public enum Area {
    /** What the person at the screen can act on now. */
    TODAY,
    /** Citations and impounds. */
    CASES,
    /** Requests for information. */
    REQUESTS,
    /** What is looked over: departures, numbers, differences, reports. */
    OVERSIGHT,
    /** What is looked up. */
    REFERENCE
}
