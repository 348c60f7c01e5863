package org.welcomingcity.citations.citation.application;

import org.welcomingcity.citations.citation.domain.Violation.Disposition;

/**
 * A violation as the officer reports it.
 *
 * @param offence the offence's code
 * @param disposition what the officer does about it
 */
public record DraftLine(String offence, Disposition disposition) {}
