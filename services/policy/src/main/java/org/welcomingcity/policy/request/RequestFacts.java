package org.welcomingcity.policy.request;

/**
 * One thing that a federal immigration authority asks for.
 *
 * @param element what is asked for
 * @param instrument what it relies on, as {@link InstrumentRuling} found
 * @param purpose the purpose as stated
 * @param criminalJusticeAgency whether whoever asks is a criminal justice agency
 */
public record RequestFacts(
        Element element, InstrumentClass instrument, Purpose purpose, boolean criminalJusticeAgency) {

    /** What can be asked for (D1 to D11). */
    public enum Element {
        /** Holding a person, or lengthening custody (D1). */
        CUSTODY_HOLD,
        /** Release date, court date, addresses, phone, vehicle, plate, contacts (D2). */
        CUSTODY_INFORMATION,
        /** What 8 U.S.C. 1373 speaks of; this system holds nothing of it (D3). */
        WITHIN_8_USC_1373,
        /** An interview with, or access to, a person in custody (D4). */
        INTERVIEW,
        /** What any member of the public could get (D5). */
        PUBLIC_RECORD,
        /** Information for an investigation (D6). */
        CASE_INFORMATION,
        /** Data that came from the registry (D7). */
        REGISTRY_DATA,
        /** Criminal offender record information (D8). */
        CORI,
        /** A bulk, standing or automatic feed; plate readers (D9). */
        BULK_FEED,
        /** A lot or building of the city (D10). */
        CITY_PROPERTY,
        /** Help at a scene (D11). */
        ON_SCENE_HELP
    }

    /** The purpose, as whoever asks states it. */
    public enum Purpose {
        /** A criminal investigation. */
        CRIMINAL,
        /** Civil immigration enforcement. */
        CIVIL_ENFORCEMENT,
        /** None is stated. */
        NOT_STATED
    }
}
