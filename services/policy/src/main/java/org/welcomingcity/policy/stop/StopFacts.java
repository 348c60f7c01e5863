package org.welcomingcity.policy.stop;

import org.jspecify.annotations.Nullable;

/**
 * Everything the policy may know about a stop of a driver who shows no valid licence. The list is closed: a fact that
 * is not here cannot decide anything.
 *
 * @param licence what the officer found out about the driver's licence
 * @param residencyFacts whether facts under c. 90 § 3½ make the driver a resident; only with a licence valid elsewhere
 * @param judicialWarrant whether an arrest warrant naming a court and a judge or clerk-magistrate is confirmed
 * @param federalAdministrativeDocument whether a query showed a detainer or administrative warrant; never a ground
 * @param otherArrestGround whether the officer relies on another offence that carries arrest authority
 * @param identityEstablished whether identity is established by any means, a photo ID of any country included
 * @param vehicle what is known about the vehicle; null where the stop leaves no vehicle to decide about
 */
public record StopFacts(
        Licence licence,
        boolean residencyFacts,
        boolean judicialWarrant,
        boolean federalAdministrativeDocument,
        boolean otherArrestGround,
        boolean identityEstablished,
        @Nullable VehicleFacts vehicle) {

    /** What the officer found out about the driver's licence. */
    public enum Licence {
        /** Valid in Massachusetts, not carried; the registry confirms it. */
        VALID_NOT_CARRIED,
        /** Valid, issued by another state or country. */
        VALID_ELSEWHERE,
        /** No licence. */
        NONE,
        /** A licence that has expired. */
        EXPIRED,
        /** A licence, or the right to one, that is suspended or revoked. */
        SUSPENDED_OR_REVOKED
    }

    /**
     * What is known about the vehicle.
     *
     * @param mandatoryGround the key of the ground the officer claims under which a law requires impoundment; null for none
     * @param evidence whether the vehicle is to be seized as evidence, by warrant or with probable cause
     * @param registered whether it is registered
     * @param insured whether it is insured
     * @param platesRevoked whether the registrar has given notice of revocation for lack of insurance (c. 90 § 34P)
     * @param ownerTowPractical whether a tow off the way that the owner arranges is practical
     * @param passenger whether a licensed, fit passenger can take it
     * @param opportunity how far the reasonable opportunity for a licensed operator has come
     * @param locationSafe whether it can wait where it stands without danger to anybody
     * @param mayStayParked whether it is or can be lawfully parked, without hazard, and the driver or owner agrees
     * @param alternative whether the driver or owner proposes another lawful and practical way
     * @param purpose the accepted purpose for which it would be impounded (474 Mass. 10); null for none
     */
    public record VehicleFacts(
            @Nullable String mandatoryGround,
            boolean evidence,
            boolean registered,
            boolean insured,
            boolean platesRevoked,
            boolean ownerTowPractical,
            Passenger passenger,
            Opportunity opportunity,
            boolean locationSafe,
            boolean mayStayParked,
            Alternative alternative,
            @Nullable ImpoundPurpose purpose) {}

    /** Whether a passenger can take the vehicle. */
    public enum Passenger {
        /** No licensed, fit passenger. */
        NONE,
        /** A licensed, fit passenger, licence verified, to whom the car was not offered yet. */
        LICENSED_NOT_YET_OFFERED,
        /** It was offered; driver or owner and passenger agree. */
        OFFER_ACCEPTED,
        /** It was offered; driver, owner or passenger declined. */
        OFFER_DECLINED
    }

    /** How far the opportunity to have a licensed operator take the vehicle has come (c. 2.129.040). */
    public enum Opportunity {
        /** Not given yet. */
        NOT_GIVEN,
        /** The driver named a licensed operator, who is on the way within the time. */
        RUNNING,
        /** The operator is here, licence verified. */
        OPERATOR_ARRIVED,
        /** The time ran out, or the officer ended it early for a stored reason. */
        ENDED,
        /** The driver does not want it, or can name nobody. */
        DECLINED
    }

    /** Whether driver or owner proposes another way. */
    public enum Alternative {
        /** Nothing else is proposed. */
        NONE,
        /** Something is proposed and has to be weighed. */
        PROPOSED,
        /** It was weighed and agreed to. */
        ACCEPTED,
        /** It was weighed and refused for a stored reason. */
        REFUSED
    }

    /** The four purposes for which police may impound without a law requiring it (<i>Oliveira</i>, 474 Mass. 10). */
    public enum ImpoundPurpose {
        /** Protect the vehicle or its contents from theft or vandalism. */
        PROTECT_VEHICLE,
        /** Protect the public from dangerous items in it. */
        PROTECT_PUBLIC,
        /** It endangers traffic where it stands. */
        TRAFFIC_HAZARD,
        /** It stands on private property without permission. */
        PRIVATE_PROPERTY
    }
}
