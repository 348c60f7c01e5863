package org.welcomingcity.policy.request;

/**
 * Data about to be given away.
 *
 * @param origin where the data comes from
 * @param recipient who gets it
 * @param towContractParty with whom a tow company that gets it has its contract
 */
public record DisclosureFacts(Origin origin, Recipient recipient, TowContractParty towContractParty) {

    /** Where data comes from. */
    public enum Origin {
        /** The city's own. */
        OWN,
        /** Obtained from or through the criminal justice information system. */
        CJIS,
        /** Obtained from the registry of motor vehicles. */
        RMV
    }

    /** Who gets it. */
    public enum Recipient {
        /** Another agency. */
        AGENCY,
        /** A tow company. */
        TOW_COMPANY,
        /** The person it is about, or their attorney. */
        PERSON_CONCERNED,
        /** Anybody. */
        PUBLIC
    }

    /** With whom the tow company has its contract. */
    public enum TowContractParty {
        /** The police department. */
        POLICE,
        /** The city. */
        CITY,
        /** Nobody, or no tow company is concerned. */
        NONE
    }
}
