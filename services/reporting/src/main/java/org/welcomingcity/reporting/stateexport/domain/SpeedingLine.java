package org.welcomingcity.reporting.stateexport.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A civil line for speeding with both speeds on it.
 *
 * @param id its id, which orders lines of a day
 * @param agency whose citation it is
 * @param line its number in the file
 * @param citation the citation it belongs to
 * @param occurredOn the day
 * @param offence the state's code
 * @param limit the limit in miles an hour
 * @param speed the speed in miles an hour
 * @param amountCents the citation's amount in US cents; null where none was written
 * @param linesOfCitation how many lines the citation has that day: the file repeats a citation's total on each
 * @param disposition what became of it; null where open
 */
public record SpeedingLine(
        long id,
        String agency,
        long line,
        @Nullable String citation,
        LocalDate occurredOn,
        String offence,
        int limit,
        int speed,
        @Nullable Long amountCents,
        int linesOfCitation,
        @Nullable String disposition) {}
