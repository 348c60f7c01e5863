package org.welcomingcity.citations.citation.domain;

/** Whose turn it is. */
public enum WaitingOn {
    OFFICER,
    CLERK,
    REGISTRAR,
    COURT,
    VIOLATOR,
    NOBODY
}
