package org.welcomingcity.policy.release;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody comes for a vehicle.
 *
 * @param claimant who it is
 * @param identityEstablished whether identity is established by any reliable photo ID, of any country
 * @param authorityShown whether the authority to claim it is shown; of no matter for the registered owner
 * @param way how it would leave
 * @param driverPresentLicensed whether the driver who is present holds a licence that was verified
 * @param registered whether it is registered
 * @param insured whether it is insured
 * @param afterLicenceStop whether it was impounded after a stop for a suspended licence or operating under the influence
 * @param secondDriverLicensed whether a second driver who is present holds a licence that was verified
 * @param evidenceHold whether it is held as evidence, and who lifted that
 * @param refusedAt when a chemical test was refused; null where none was
 * @param ticketsHold whether five or more tickets are unpaid
 * @param at when they come
 */
public record ReleaseFacts(
        Claimant claimant,
        boolean identityEstablished,
        boolean authorityShown,
        Way way,
        boolean driverPresentLicensed,
        boolean registered,
        boolean insured,
        boolean afterLicenceStop,
        boolean secondDriverLicensed,
        EvidenceHold evidenceHold,
        @Nullable Instant refusedAt,
        boolean ticketsHold,
        Instant at) {

    /** Who comes. */
    public enum Claimant {
        /** The registered owner. */
        REGISTERED_OWNER,
        /** Somebody with the owner's written authority. */
        OWNERS_AUTHORISED,
        /** Whoever holds a lien. */
        LIEN_HOLDER,
        /** The insurer. */
        INSURER,
        /** The executor of the owner's estate. */
        EXECUTOR,
        /** The rental company. */
        RENTAL_COMPANY,
        /** Anybody else. */
        OTHER
    }

    /** How it would leave. */
    public enum Way {
        /** Driven. */
        DRIVE_AWAY,
        /** By another tow company. */
        TOW_AWAY,
        /** It stays; only property in it is collected. */
        COLLECT_PROPERTY
    }

    /** A hold on evidence. */
    public enum EvidenceHold {
        /** There is none. */
        NONE,
        /** It is held. */
        HELD,
        /** A detective lifted it. */
        LIFTED_BY_DETECTIVE,
        /** The district attorney lifted it. */
        LIFTED_BY_DISTRICT_ATTORNEY,
        /** Somebody else claims to have lifted it. */
        LIFTED_BY_OTHER
    }
}
