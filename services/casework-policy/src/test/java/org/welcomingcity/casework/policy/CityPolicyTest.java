package org.welcomingcity.casework.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.policy.OrdinancePolicy;
import org.welcomingcity.policy.decision.Reason;
import org.welcomingcity.policy.decision.UnusableFacts;

class CityPolicyTest {

    private static final LocalDate GOVERNED = LocalDate.of(2026, 3, 5);
    private static final LocalDate BEFORE_ALL_LAW = LocalDate.of(1900, 1, 1);

    private final CityPolicy city = new CityPolicy(OrdinancePolicy.load(), "cambridge-ma");

    @Test
    void a_question_is_asked_of_the_citys_law_on_the_day() {
        assertThat(city.on(GOVERNED).<String>ask((policy, jurisdiction, day) -> jurisdiction + " " + day))
                .isEqualTo("cambridge-ma 2026-03-05");
    }

    @Test
    void a_day_that_no_law_covers_is_refused_at_the_field_that_holds_it() {
        var refused = catchThrowableOfType(
                Refused.class,
                () -> city.on(BEFORE_ALL_LAW)
                        .sentAs("occurredAt", "facts.")
                        .ask((policy, jurisdiction, day) -> policy.features(jurisdiction, day)));

        assertThat(refused.refusal().code()).isEqualTo("no-pack-in-force");
        assertThat(refused.refusal().kind()).isEqualTo(Refusal.Kind.AGAINST_THE_RULES);
        assertThat(refused.refusal().faults()).extracting(Refusal.Fault::field).containsExactly("occurredAt");
        assertThat(city.on(BEFORE_ALL_LAW).askIfGoverned((policy, jurisdiction, day) -> "asked"))
                .isEmpty();
    }

    @Test
    void facts_that_cannot_be_used_are_refused_each_at_its_field() {
        var refused = catchThrowableOfType(
                Refused.class,
                () -> city.on(GOVERNED).sentAs("occurredAt", "facts.").ask(CityPolicyTest::contradiction));

        assertThat(refused.refusal().code()).isEqualTo("contradictory-facts");
        assertThat(refused.refusal().faults())
                .containsExactly(new Refusal.Fault("facts.one", "R1", "c. 1", "one contradicts two", "correct one"));
    }

    @Test
    void whoever_collects_faults_gets_the_reasons_among_them() {
        var faults = new Faults();

        assertThat(city.on(GOVERNED).ask(CityPolicyTest::contradiction, faults, "lines[0]."))
                .isEmpty();
        assertThat(faults.asRefusal(Refusal.Kind.AGAINST_THE_RULES, "x", "x").faults())
                .extracting(Refusal.Fault::field)
                .containsExactly("lines[0].one");
    }

    @Test
    void a_pack_is_still_the_one_that_decided_while_its_digest_is_the_same() {
        var pack = city.on(GOVERNED).pack().orElseThrow();

        assertThat(city.on(GOVERNED).isStill(pack)).isTrue();
        assertThat(city.on(BEFORE_ALL_LAW).isStill(pack)).isFalse();
    }

    private static String contradiction(OrdinancePolicy policy, String jurisdiction, LocalDate day) {
        throw new UnusableFacts(List.of(new Reason("R1", "c. 1", "one", "one contradicts two", "correct one")));
    }

    @Test
    void a_rule_is_cited_under_the_law_of_the_day() {
        var cites = new CityRuleCites(city);

        assertThat(cites.of("K8", LocalDate.of(2020, 2, 10))).isEqualTo("Cambridge Municipal Code 2.129.040");
        assertThat(cites.of("K8", LocalDate.of(2020, 2, 9)))
                .as("before there was an ordinance")
                .isNotEqualTo("Cambridge Municipal Code 2.129.040");
        assertThat(cites.of("hold-case", BEFORE_ALL_LAW)).isNull();
        assertThat(cites.of("form-required", GOVERNED)).isNull();
    }
}
