package org.welcomingcity.citations.numbering.http;

/** What a sergeant or above can do about an explanation. */
public enum Countersignature {
    COUNTERSIGNED,
    SENT_BACK
}
