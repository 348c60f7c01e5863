package org.welcomingcity.citations.citation.application;

import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.citation.domain.Clocked;
import org.welcomingcity.citations.citation.domain.Violation.Disposition;

/**
 * A violation as the officer reports it.
 *
 * @param offence the offence's code
 * @param disposition what the officer does about it
 * @param clocked how fast, for speeding; null otherwise
 * @param priors how many earlier offences of the same kind are on record
 * @param priorsInTwelveMonths how many of them within the twelve months before
 */
public record DraftLine(
        String offence, Disposition disposition, @Nullable Clocked clocked, int priors, int priorsInTwelveMonths) {}
