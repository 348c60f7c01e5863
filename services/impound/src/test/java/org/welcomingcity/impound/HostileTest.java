package org.welcomingcity.impound;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.welcomingcity.testkit.api.HostileWalk;
import org.welcomingcity.testkit.database.RealPostgres;
import org.welcomingcity.testkit.token.TestIssuer;
import org.welcomingcity.testkit.token.Tokens;

/** Everything that nobody should send, to everything that this service describes. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(TestIssuer.class)
@QuarkusTestResource(CityClerksMail.class)
class HostileTest {

    @Test
    void whatever_is_sent_is_taken_or_refused_with_its_reason() {
        assertThat(HostileWalk.faults(() -> Tokens.ofAllRoles("impound", "chief.hostile"), _ -> null))
                .isEmpty();
    }
}
