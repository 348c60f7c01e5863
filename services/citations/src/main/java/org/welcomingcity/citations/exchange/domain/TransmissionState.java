package org.welcomingcity.citations.exchange.domain;

/** How far it is. */
public enum TransmissionState {
    /** Waits to be fetched. */
    QUEUED,
    /** The partner fetched it; whether it arrived is not known. */
    FETCHED,
    /** The partner said that it has it. */
    ACKNOWLEDGED,
    /** The partner said that it does not take it. */
    REJECTED,
    /** Another attempt took its place. */
    SUPERSEDED
}
