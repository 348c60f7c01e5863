package org.welcomingcity.citations.numbering.domain;

/** Printed, or a range for devices. */
public enum CitationBookKind {
    PAPER,
    ELECTRONIC
}
