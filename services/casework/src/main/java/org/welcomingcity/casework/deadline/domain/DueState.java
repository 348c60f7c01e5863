package org.welcomingcity.casework.deadline.domain;

/** Whether anything is still due by a date. */
public enum DueState {
    /** It is still to be done, by then or since. */
    OPEN,
    /** It was done by then. */
    MET,
    /** It was done after the last day that can be argued for. */
    MET_LATE,
    /** It was not done, and nobody has to do it any more. */
    NO_LONGER_DUE
}
