package org.welcomingcity.policy.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.welcomingcity.policy.stop.Stops.CAMBRIDGE;
import static org.welcomingcity.policy.stop.Stops.POLICY;
import static org.welcomingcity.policy.stop.Stops.TODAY;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.welcomingcity.policy.Told;
import org.welcomingcity.policy.decision.Decision;
import org.welcomingcity.policy.decision.UnusableFacts;
import org.welcomingcity.policy.release.ReleaseFacts.Claimant;
import org.welcomingcity.policy.release.ReleaseFacts.EvidenceHold;
import org.welcomingcity.policy.release.ReleaseFacts.Way;
import org.welcomingcity.policy.stop.GroundRuling;

class ReleaseTest {

    private static final String DRIVEN = "GRANTED {RELEASE_FORM VERIFY_LICENCE_OF_OPERATOR ITEMISE_FEES}";
    private static final Instant NOON = Instant.parse("2026-03-05T17:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "REGISTERED_OWNER, true, true, GRANTED",
        "REGISTERED_OWNER, true, false, GRANTED",
        "REGISTERED_OWNER, false, true, REFUSED identityEstablished",
        "OWNERS_AUTHORISED, true, true, GRANTED",
        "OWNERS_AUTHORISED, true, false, REFUSED authorityShown",
        "LIEN_HOLDER, true, true, GRANTED",
        "LIEN_HOLDER, true, false, REFUSED authorityShown",
        "INSURER, true, true, GRANTED",
        "INSURER, true, false, REFUSED authorityShown",
        "EXECUTOR, true, true, GRANTED",
        "EXECUTOR, true, false, REFUSED authorityShown",
        "RENTAL_COMPANY, true, true, GRANTED",
        "RENTAL_COMPANY, true, false, REFUSED authorityShown",
        "RENTAL_COMPANY, false, true, REFUSED identityEstablished",
        "OTHER, true, true, REFUSED claimant",
        "OTHER, true, false, REFUSED claimant",
        "OTHER, false, true, REFUSED identityEstablished",
    })
    void whoCanClaimIt(Claimant claimant, boolean identity, boolean authority, String told) {
        var facts = new ReleaseFacts(
                claimant,
                identity,
                authority,
                Way.COLLECT_PROPERTY,
                false,
                false,
                false,
                false,
                false,
                EvidenceHold.NONE,
                null,
                false,
                NOON);

        assertThat(told(facts)).isEqualTo(told + " {}");
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, true, GRANTED {RELEASE_FORM VERIFY_LICENCE_OF_OPERATOR ITEMISE_FEES}",
        "false, true, true, REFUSED driverPresentLicensed {}",
        "true, false, true, REFUSED registered {}",
        "true, true, false, REFUSED insured {}",
        "false, false, false, REFUSED driverPresentLicensed {}",
        "true, false, false, REFUSED registered {}",
    })
    void drivingOffTakesALicensedDriverRegistrationAndInsurance(
            boolean licensed, boolean registered, boolean insured, String told) {
        assertThat(told(owner(Way.DRIVE_AWAY, licensed, registered, insured, EvidenceHold.NONE, null, NOON)))
                .isEqualTo(told);
        assertThat(told(owner(Way.TOW_AWAY, licensed, registered, insured, EvidenceHold.NONE, null, NOON)))
                .isEqualTo("GRANTED {RELEASE_FORM ITEMISE_FEES}");
    }

    /** Whoever owns it, whoever signed what: without a licensed driver here it is not driven off. */
    @Test
    void theLicenceIsThatOfTheDriverPresent() {
        for (var claimant : Claimant.values()) {
            for (var bits = 0; bits < 64; bits++) {
                var facts = new ReleaseFacts(
                        claimant,
                        (bits & 1) != 0,
                        (bits & 2) != 0,
                        Way.DRIVE_AWAY,
                        false,
                        (bits & 4) != 0,
                        (bits & 8) != 0,
                        (bits & 16) != 0,
                        (bits & 32) != 0,
                        EvidenceHold.NONE,
                        null,
                        false,
                        NOON);
                assertThat(POLICY.release(CAMBRIDGE, TODAY, facts).decision()).isInstanceOf(Decision.Refused.class);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "HELD, false",
        "LIFTED_BY_OTHER, false",
        "NONE, true",
        "LIFTED_BY_DETECTIVE, true",
        "LIFTED_BY_DISTRICT_ATTORNEY, true",
    })
    void evidenceIsReleasedByADetectiveOrTheDistrictAttorney(EvidenceHold hold, boolean released) {
        for (var way : Way.values()) {
            var decision = POLICY.release(CAMBRIDGE, TODAY, owner(way, true, true, true, hold, null, NOON))
                    .decision();
            assertThat(decision instanceof Decision.Granted).isEqualTo(released);
            if (!released) {
                assertThat(Told.of(decision)).startsWith("REFUSED evidenceHold");
            }
        }
    }

    /** Twelve hours by the clock that runs on: in the night of the change they end at 13:30. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-08T13:29:59-04:00, REFUSED refusalHold {RELEASE_FORM ITEMISE_FEES OBSERVE_MANDATORY_HOLD}",
        "2026-03-08T13:30:00-04:00, GRANTED {RELEASE_FORM ITEMISE_FEES}",
    })
    void aRefusedTestHoldsItForTwelveElapsedHours(String at, String told) {
        var refused = OffsetDateTime.parse("2026-03-08T00:30:00-05:00").toInstant();
        var facts = owner(
                Way.TOW_AWAY,
                true,
                true,
                true,
                EvidenceHold.NONE,
                refused,
                OffsetDateTime.parse(at).toInstant());

        assertThat(told(facts)).isEqualTo(told);
        assertThat(POLICY.release(CAMBRIDGE, TODAY, facts).heldUntil())
                .isEqualTo(OffsetDateTime.parse("2026-03-08T13:30:00-04:00").toInstant());
        assertThat(told(owner(Way.COLLECT_PROPERTY, true, true, true, EvidenceHold.NONE, refused, refused)))
                .isEqualTo("GRANTED {}");
        assertThat(Told.of(POLICY.release(
                                CAMBRIDGE,
                                TODAY,
                                owner(Way.DRIVE_AWAY, true, true, true, EvidenceHold.NONE, refused, refused))
                        .decision()))
                .startsWith("REFUSED refusalHold");
    }

    /** By default no city asks for two drivers and none keeps a boot list. */
    @Test
    void localPracticesAreOff() {
        for (var second : new boolean[] {false, true}) {
            var facts = new ReleaseFacts(
                    Claimant.REGISTERED_OWNER,
                    true,
                    false,
                    Way.DRIVE_AWAY,
                    true,
                    true,
                    true,
                    true,
                    second,
                    EvidenceHold.NONE,
                    null,
                    true,
                    NOON);
            assertThat(told(facts)).isEqualTo(DRIVEN);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "imp.oui_refusal_12h, false, IMPOUND_MANDATORY, GRANTED {OBSERVE_MANDATORY_HOLD}",
        "imp.oui_refusal_12h, true, IMPOUND_MANDATORY, GRANTED {OBSERVE_MANDATORY_HOLD}",
        "imp.court_order, false, IMPOUND_MANDATORY, GRANTED {OBSERVE_MANDATORY_HOLD}",
        "imp.court_order, true, IMPOUND_MANDATORY, GRANTED {OBSERVE_MANDATORY_HOLD}",
        "imp.out_of_service, false, IMPOUND_MANDATORY, GRANTED {OBSERVE_MANDATORY_HOLD}",
        "imp.out_of_service, true, IMPOUND_MANDATORY, GRANTED {OBSERVE_MANDATORY_HOLD}",
        "imp.plate_seizure_34p, false, PLATES_ONLY, REFUSED ground {SEIZE_PLATES}",
        "imp.plate_seizure_34p, true, PLATES_ONLY, REFUSED ground {SEIZE_PLATES}",
        "imp.snow_emergency, true, TOW_PARKED, GRANTED {OBSERVE_MANDATORY_HOLD}",
        "imp.snow_emergency, false, NOT_A_GROUND, REFUSED ground {}",
        "imp.five_tickets, true, TOW_PARKED, GRANTED {OBSERVE_MANDATORY_HOLD}",
        "imp.five_tickets, false, NOT_A_GROUND, REFUSED ground {}",
    })
    void aGroundRequiresWhatItsLawSays(String key, boolean parked, GroundRuling.Outcome outcome, String told) {
        var ruling = POLICY.ground(CAMBRIDGE, TODAY, key, parked);

        assertThat(ruling.ground().key()).isEqualTo(key);
        assertThat(ruling.outcome()).isEqualTo(outcome);
        assertThat(Told.of(ruling.decision())).isEqualTo(told);
    }

    @Test
    void freeTextIsNoGround() {
        assertThatThrownBy(() -> POLICY.ground(CAMBRIDGE, TODAY, "because I say so", false))
                .isInstanceOf(UnusableFacts.class);
    }

    /** On every day a mandatory impoundment points to a ground that is live then. */
    @ParameterizedTest
    @EnumSource(GroundRuling.Outcome.class)
    void everyGroundIsLiveOnItsDay(GroundRuling.Outcome outcome) {
        for (var pack : POLICY.packs()) {
            for (var ground : POLICY.mandatoryImpoundGrounds(pack.jurisdiction(), pack.inForceFrom())) {
                var ruling = POLICY.ground(pack.jurisdiction(), pack.inForceFrom(), ground.key(), false);
                if (ruling.outcome() == outcome) {
                    assertThat(ruling.decision() instanceof Decision.Granted)
                            .isEqualTo(outcome == GroundRuling.Outcome.IMPOUND_MANDATORY);
                    assertThat(ground.groundsK1()).isEqualTo(outcome == GroundRuling.Outcome.IMPOUND_MANDATORY);
                }
            }
        }
    }

    private static ReleaseFacts owner(
            Way way,
            boolean licensed,
            boolean registered,
            boolean insured,
            EvidenceHold hold,
            @Nullable Instant refusedAt,
            Instant at) {
        return new ReleaseFacts(
                Claimant.REGISTERED_OWNER,
                true,
                false,
                way,
                licensed,
                registered,
                insured,
                false,
                false,
                hold,
                refusedAt,
                false,
                at);
    }

    private static String told(ReleaseFacts facts) {
        return Told.of(POLICY.release(CAMBRIDGE, TODAY, facts).decision());
    }
}
