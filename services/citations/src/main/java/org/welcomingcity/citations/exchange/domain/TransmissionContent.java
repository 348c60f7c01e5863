package org.welcomingcity.citations.exchange.domain;

/** What is sent. */
public enum TransmissionContent {
    CITATION,
    VOID
}
