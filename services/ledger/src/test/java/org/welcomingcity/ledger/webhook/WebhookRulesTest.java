package org.welcomingcity.ledger.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookRulesTest {

    private static final EndpointGuard GUARD = new EndpointGuard(Set.of("records.city.internal"), false);

    /** The example of the Standard Webhooks specification. */
    @Test
    void a_message_is_signed_as_the_published_example() {
        var secret = Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

        assertThat(WebhookSignature.of(
                        secret,
                        "msg_p5jXN8AQM9LWM0D4loKWxJek",
                        Instant.ofEpochSecond(1614265330),
                        "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void a_failed_delivery_climbs_the_ladder_and_is_dead_after_its_last_step() {
        var failed = Instant.parse("2026-11-23T15:00:00Z");
        var waits = new ArrayList<Duration>();
        for (var attempts = 1; RetryLadder.after(attempts, failed).isPresent(); attempts++) {
            waits.add(
                    Duration.between(failed, RetryLadder.after(attempts, failed).orElseThrow()));
        }
        assertThat(waits)
                .isEqualTo(List.of(
                        Duration.ofSeconds(10),
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(10),
                        Duration.ofHours(1),
                        Duration.ofHours(6),
                        Duration.ofHours(24)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://93.184.216.34/hook",
                "ftp://93.184.216.34/hook",
                "https://user:word@93.184.216.34/",
                "https://127.0.0.1/",
                "https://localhost/",
                "https://0.0.0.0/",
                "https://10.1.2.3/",
                "https://172.16.0.1/",
                "https://192.168.1.1/",
                "https://169.254.169.254/latest/meta-data",
                "https://100.64.0.1/",
                "https://192.0.2.1/",
                "https://198.18.0.1/",
                "https://203.0.113.9/",
                "https://224.0.0.1/",
                "https://255.255.255.255/",
                "https://2130706433/",
                "https://[::1]/",
                "https://[::]/",
                "https://[fe80::1]/",
                "https://[fc00::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[::ffff:10.0.0.1]/",
                "https://[64:ff9b::7f00:1]/",
                "https://[2002:7f00:1::]/",
                "https://[2001:db8::1]/",
                "https://nobody.invalid/",
                "https:///path",
                "not an address",
                "mailto:clerk@example.org"
            })
    void nothing_but_a_public_https_address_is_sent_to(String url) {
        assertThat(GUARD.objection(url)).as(url).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://93.184.216.34/hook?x=1",
                "https://93.184.216.34:8443/",
                "https://[2606:2800:220:1:248:1893:25c8:1946]/",
                "https://records.city.internal/hook",
                "https://RECORDS.city.internal/hook"
            })
    void a_public_address_and_a_host_the_city_named_are_sent_to(String url) {
        assertThat(GUARD.objection(url)).as(url).isEmpty();
    }

    @Test
    void this_machine_is_sent_to_only_where_tests_allow_it() {
        assertThat(new EndpointGuard(Set.of(), true).objection("http://127.0.0.1:8080/hook"))
                .isEmpty();
        assertThat(new EndpointGuard(Set.of(), true).objection("http://10.0.0.1/hook"))
                .isPresent();
    }
}
