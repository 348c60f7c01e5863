package org.welcomingcity.citations.departure.http;

/** What a supervisor can conclude. */
public enum Conclusion {
    AGREED,
    RETURNED,
    REFERRED_TO_PROFESSIONAL_STANDARDS
}
