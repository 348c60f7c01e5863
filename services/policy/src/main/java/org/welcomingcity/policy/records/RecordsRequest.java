package org.welcomingcity.policy.records;

/**
 * A public records request as it arrives. Who asks, and why, is nobody's business and no fact here.
 *
 * @param channel how it arrives
 * @param reasonableDescription whether it describes the records reasonably
 */
public record RecordsRequest(Channel channel, boolean reasonableDescription) {

    /** How a request can arrive. */
    public enum Channel {
        /** Spoken, in person. */
        IN_PERSON,
        /** By hand or mail. */
        MAIL,
        /** By e-mail. */
        E_MAIL,
        /** On the city's web site. */
        WEBSITE,
        /** By fax. */
        FAX,
        /** By telephone. */
        TELEPHONE
    }
}
