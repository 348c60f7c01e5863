package org.welcomingcity.citations.summons.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the applicant writes.
 *
 * @param court the court and division
 * @param incident the department's number of the incident, where there is one
 * @param facts what happened and why there is probable cause, in the applicant's words
 * @param witnesses who can say so
 */
public record ApplicationContent(String court, @Nullable String incident, String facts, List<Witness> witnesses) {
    public ApplicationContent {
        witnesses = List.copyOf(witnesses);
    }
}
