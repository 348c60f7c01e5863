package org.welcomingcity.citations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.welcomingcity.citations.Roadside.OFFICER;
import static org.welcomingcity.citations.Roadside.aSpeedingStop;
import static org.welcomingcity.citations.Roadside.cited;
import static org.welcomingcity.citations.Roadside.reachesItsReceiver;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.welcomingcity.testkit.api.HostileWalk;
import org.welcomingcity.testkit.token.Tokens;

/** Everything that nobody should send, to everything that this service describes. */
@QuarkusTest
@RealThing
class HostileTest {

    @Test
    void whatever_is_sent_is_taken_or_refused_with_its_reason() {
        var citation = reachesItsReceiver(cited(OFFICER, aSpeedingStop()));
        assertThat(HostileWalk.faults(() -> Tokens.ofAllRoles("citations", "chief.hostile"), name -> switch (name) {
                    case "number", "citation" -> citation;
                    case "partner" -> "REGISTRAR";
                    case "asOf" -> "2026-03-20T09:00:00-04:00";
                    case "from" -> "2026-03-01";
                    case "to" -> "2026-03-20";
                    case "list" -> "hostile";
                    default -> null;
                }))
                .isEmpty();
    }
}
