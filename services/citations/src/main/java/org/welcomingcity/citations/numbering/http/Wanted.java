package org.welcomingcity.citations.numbering.http;

/** What a number can be explained to be. */
public enum Wanted {
    SPOILED,
    VOIDED
}
