package org.welcomingcity.reporting.stateexport.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A line of a state export as it was taken: one offence of one citation. What the closed list of columns does not name is
 * never read; the file names no person, and nothing here could.
 *
 * @param line the line's number in the file
 * @param digest SHA-256 over agency and cells, in hexadecimal: the same line is taken once
 * @param citation the number that groups the lines of a citation; null where the line has none
 * @param encounter what is read together: the lines of a citation of one day, or the line alone
 * @param occurredOn the day
 * @param occurredAt the time of day in the city; null where the file does not say
 * @param violator who was cited: operator, owner, passenger, cyclist, as the file has it
 * @param type what was done
 * @param offence the state's code, run together
 * @param description the state's short words
 * @param disposition what a court or the registrar made of it; null where open
 * @param location the part of town
 * @param searched whether a search was made
 * @param crash whether there was a crash
 * @param court the court's code
 * @param licenceState the state that issued the licence
 * @param licenceClass its class
 * @param plateType the sort of plate
 * @param vehicleState the state of registration
 * @param vehicleYear the model year
 * @param makeModel make and model as written
 * @param commercial whether the vehicle is commercial
 * @param amountCents the citation's amount in US cents; the file repeats a citation's total on each of its lines
 * @param hearingRequested whether a hearing was asked for
 * @param postedSpeed the limit in miles an hour; null where no speed was written
 * @param violationSpeed the speed in miles an hour; null likewise
 * @param delivered how the copy reached the violator
 */
public record ExportLine(
        long line,
        String digest,
        @Nullable String citation,
        String encounter,
        LocalDate occurredOn,
        @Nullable LocalTime occurredAt,
        @Nullable String violator,
        Type type,
        String offence,
        @Nullable String description,
        @Nullable String disposition,
        @Nullable String location,
        @Nullable Boolean searched,
        @Nullable Boolean crash,
        @Nullable String court,
        @Nullable String licenceState,
        @Nullable String licenceClass,
        @Nullable String plateType,
        @Nullable String vehicleState,
        @Nullable Integer vehicleYear,
        @Nullable String makeModel,
        @Nullable Boolean commercial,
        @Nullable Long amountCents,
        @Nullable Boolean hearingRequested,
        @Nullable Integer postedSpeed,
        @Nullable Integer violationSpeed,
        @Nullable String delivered) {

    /** What was done about the offence, in the file's words. */
    public enum Type {
        WARN,
        CIVIL,
        CRIM,
        ARREST
    }
}
