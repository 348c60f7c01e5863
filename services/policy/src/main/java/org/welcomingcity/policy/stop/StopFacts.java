package org.welcomingcity.policy.stop;

import org.jspecify.annotations.Nullable;
import org.welcomingcity.policy.request.InstrumentRuling;

/**
 * Everything the policy may know about a stop of a driver who shows no valid licence. The list is closed: a fact that
 * is not here cannot decide anything. A fact that may be null is unanswered then: nothing is answered for the officer, and
 * where a table needs it, it is asked for by its name ({@link org.welcomingcity.policy.decision.UnansweredFacts}).
 *
 * @param licence what the officer found out about the driver's licence
 * @param residencyFacts whether facts under c. 90 § 3½ make the driver a resident; only with a licence valid elsewhere
 * @param judicialWarrant what the paper is that the officer relies on: what the table {@code instrument} says of it
 * @param federalAdministrativeDocument whether a query showed a detainer or administrative warrant; never a ground
 * @param otherArrestGround whether the officer relies on another offence that the table {@code arrest-ground} lets stand
 * @param criminalCharge whether the citation charges a crime, whatever the licence
 * @param identityEstablished whether identity is established by any means, a photo ID of any country included
 * @param driverFit whether the driver is fit to drive, not under the influence for one
 * @param vehicle what is known about the vehicle; null where the stop leaves no vehicle to decide about
 */
public record StopFacts(
        Licence licence,
        @Nullable Boolean residencyFacts,
        Warrant judicialWarrant,
        @Nullable Boolean federalAdministrativeDocument,
        boolean otherArrestGround,
        boolean criminalCharge,
        @Nullable Boolean identityEstablished,
        @Nullable Boolean driverFit,
        @Nullable VehicleFacts vehicle) {

    /**
     * The same facts with what the officer relies on and charges.
     *
     * @param warrant what the paper is
     * @param otherGround whether the other offence is a ground
     * @param crime whether a crime is charged
     */
    public StopFacts relyingOn(Warrant warrant, boolean otherGround, boolean crime) {
        return new StopFacts(
                licence,
                residencyFacts,
                warrant,
                federalAdministrativeDocument,
                otherGround,
                crime,
                identityEstablished,
                driverFit,
                vehicle);
    }

    /** The same facts with a federal document that was shown, which is never a ground. */
    public StopFacts withFederalDocument() {
        return new StopFacts(
                licence,
                residencyFacts,
                judicialWarrant,
                true,
                otherArrestGround,
                criminalCharge,
                identityEstablished,
                driverFit,
                vehicle);
    }

    /** What a paper is on which the officer relies for an arrest. */
    public enum Warrant {
        /** There is none. */
        NONE,
        /** It fails the test of four parts: no ground, and logged as a federal document that was not acted on. */
        NOT_JUDICIAL,
        /** It passes the test, and nobody but the officer has looked at it. */
        UNCHECKED,
        /** It passes the test, and a second person confirmed it. */
        CONFIRMED;

        /** What the paper is that was classified. */
        public static Warrant of(InstrumentRuling ruling) {
            return switch (ruling.outcome()) {
                case COMPLY_AS_ORDERED -> CONFIRMED;
                case TWO_PERSON_CHECK -> UNCHECKED;
                default -> NOT_JUDICIAL;
            };
        }
    }

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
            @Nullable Boolean evidence,
            @Nullable Boolean registered,
            @Nullable Boolean insured,
            @Nullable Boolean platesRevoked,
            @Nullable Boolean ownerTowPractical,
            @Nullable Passenger passenger,
            @Nullable Opportunity opportunity,
            @Nullable Boolean locationSafe,
            @Nullable Boolean mayStayParked,
            @Nullable Alternative alternative,
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
