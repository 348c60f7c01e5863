package org.welcomingcity.portal.service;

/** Whether a passenger can take the vehicle. */
public enum Passenger {
    /** No licensed, fit passenger. */
    NONE,
    /** There is one; the car was not offered yet. */
    LICENSED_NOT_YET_OFFERED,
    /** Offered and agreed to. */
    OFFER_ACCEPTED,
    /** Offered and declined. */
    OFFER_DECLINED
}
