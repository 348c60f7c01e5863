package org.welcomingcity.citations.warrant.http;

/** What a second person can find. */
public enum WarrantFinding {
    CONFIRMED,
    NOT_CONFIRMED,
    ADMINISTRATIVE
}
