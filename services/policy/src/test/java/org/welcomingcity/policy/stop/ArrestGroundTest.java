package org.welcomingcity.policy.stop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.welcomingcity.policy.stop.Stops.CAMBRIDGE;
import static org.welcomingcity.policy.stop.Stops.POLICY;
import static org.welcomingcity.policy.stop.Stops.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.welcomingcity.policy.decision.Decision;
import org.welcomingcity.policy.decision.UnansweredFacts;
import org.welcomingcity.policy.decision.UnusableFacts;
import org.welcomingcity.policy.offence.Offence;
import org.welcomingcity.policy.stop.ArrestGroundFacts.ChargedAs;
import org.welcomingcity.policy.stop.StopFacts.Licence;

/** On which offence an officer may arrest beside the license: the whole catalogue, with every license finding. */
class ArrestGroundTest {

    private static Decision asked(String code, Licence licence, @Nullable Boolean resident, ChargedAs chargedAs) {
        return POLICY.arrestGround(CAMBRIDGE, TODAY, new ArrestGroundFacts(code, licence, resident, chargedAs))
                .decision();
    }

    @Test
    void theWholeCatalogueWithEveryLicenseFinding() {
        var offences = POLICY.offences(TODAY);
        assertThat(offences).hasSizeGreaterThan(180);
        var grounds = 0;
        for (var offence : offences) {
            for (var licence : Licence.values()) {
                for (var resident : List.of(true, false)) {
                    for (var chargedAs : ChargedAs.values()) {
                        if (resident && licence != Licence.VALID_ELSEWHERE) {
                            continue;
                        }
                        var stands = asked(offence.code(), licence, resident, chargedAs) instanceof Decision.Granted;
                        assertThat(stands)
                                .as("%s, %s, resident %s, %s", offence.code(), licence, resident, chargedAs)
                                .isEqualTo(offence.arrestAuthority()
                                        && chargedAs == ChargedAs.ARREST
                                        && !isAboutTheLicense(offence));
                        grounds += stands ? 1 : 0;
                    }
                }
            }
        }
        assertThat(grounds).isPositive();
    }

    // Whatever is written in section 10, first paragraph, and section 23 about operating: with any suffix of its code.
    private static boolean isAboutTheLicense(Offence offence) {
        return offence.cite().equals("G.L. c. 90 § 10") && offence.kind() == Offence.Kind.CRIMINAL
                || offence.cite().equals("G.L. c. 90 § 23")
                        && offence.title().startsWith("Operating")
                        && !offence.title().contains("registration");
    }

    @ParameterizedTest
    @CsvSource({
        "90-25, NONE, NOT_CHARGED, P5",
        "90-25, NONE, OTHERWISE, P5",
        "90-23, NONE, ARREST, c90-23-suspended",
        "90-23-subsequent, NONE, ARREST, c90-23-suspended",
        "90-23-subsequent, SUSPENDED_OR_REVOKED, ARREST, P6",
        "90-23-hto, SUSPENDED_OR_REVOKED, ARREST, P6",
        "90-10, NONE, ARREST, P5",
        "90-10, VALID_NOT_CARRIED, ARREST, P2",
        "90-17, NONE, ARREST, c90-21-may-arrest",
        "90-34J, NONE, ARREST, c90-21-may-arrest",
        "90-12-b, NONE, ARREST, c90-21-may-arrest",
    })
    void isNoGround(String code, Licence licence, ChargedAs chargedAs, String rule) {
        assertThat(asked(code, licence, false, chargedAs))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.reasons()).singleElement().satisfies(reason -> {
                            assertThat(reason.ruleId()).isEqualTo(rule);
                            assertThat(reason.field()).isEqualTo("otherArrestOffence");
                            assertThat(reason.mend()).isNotBlank();
                        }));
    }

    /** An offense that names operating without a valid license, or under the influence, says so in the catalogue too. */
    @Test
    void whatAnOffenceSaysOfTheDriverStandsInTheCatalogue() {
        for (var offence : POLICY.offences(TODAY)) {
            var title = offence.title();
            if (isAboutTheLicense(offence)) {
                assertThat(offence.presumes())
                        .as(offence.code())
                        .isIn(Offence.Presumes.UNLICENSED, Offence.Presumes.SUSPENDED);
            } else if (title.startsWith("Operating under the influence")) {
                assertThat(offence.presumes()).as(offence.code()).isEqualTo(Offence.Presumes.UNFIT);
            } else if (offence.arrestAuthority()) {
                assertThat(offence.presumes()).as(offence.code()).isEqualTo(Offence.Presumes.NOTHING);
            }
        }
    }

    @Test
    void anUnknownOffenceAndAnOpenResidencyAreNamed() {
        assertThatThrownBy(() -> asked("90-99", Licence.NONE, null, ChargedAs.ARREST))
                .isInstanceOf(UnusableFacts.class)
                .isNotInstanceOf(UnansweredFacts.class);
        assertThatThrownBy(() -> POLICY.arrestGround(
                        CAMBRIDGE,
                        LocalDate.of(2026, 3, 5),
                        new ArrestGroundFacts("90-10", Licence.VALID_ELSEWHERE, null, ChargedAs.ARREST)))
                .isInstanceOfSatisfying(
                        UnansweredFacts.class,
                        open -> assertThat(open.reasons())
                                .singleElement()
                                .satisfies(reason -> assertThat(reason.field()).isEqualTo("residencyFacts")));
        // Where it makes no difference whether the driver is licensed, nobody is asked.
        assertThat(Objects.requireNonNull(asked("90-24", Licence.VALID_ELSEWHERE, null, ChargedAs.ARREST)))
                .isInstanceOf(Decision.Granted.class);
    }
}
