package org.welcomingcity.ledger.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.welcomingcity.ledger.event.Basis;
import org.welcomingcity.ledger.event.DataClass;
import org.welcomingcity.ledger.event.EventType;
import org.welcomingcity.ledger.event.EventTypes;
import org.welcomingcity.ledger.event.LedgerEvent;
import org.welcomingcity.ledger.event.Outcome;
import org.welcomingcity.ledger.event.Recorded;

class TypedEventTest {

    private static final UUID ID = UUID.fromString("019aa000-0000-7000-8000-000000000001");
    private static final Instant AT = Instant.parse("2026-03-02T14:30:00.000001Z");
    private static final Circumstances WHO =
            new Circumstances("f-1", "mdiaz", Set.of("officer", "supervisor"), "portal", null, "r-1", "127.0.0.1");
    private static final EventRegister REGISTER = EventRegister.of(() -> EventTypes.of(GateEvent.class));
    private static final EventWriter WRITER = new EventWriter("gate");

    sealed interface GateEvent extends LedgerEvent {

        String gate();

        @Override
        default String object() {
            return "gate/" + gate();
        }

        @Recorded(action = "gate.opened", says = "A gate was opened.")
        record GateOpened(String gate, Basis basis) implements GateEvent {}

        @Recorded(action = "gate.kept-shut", says = "A gate was not opened.", version = 2)
        record GateKeptShut(String gate, @Nullable String reason, Outcome outcome, Map<String, String> details)
                implements GateEvent {}

        /** One more level. */
        sealed interface Reading extends GateEvent {

            @Recorded(action = "gate.read", says = "Somebody looked at a gate.", personal = true)
            record GateRead(String gate, List<String> shown) implements Reading {}
        }
    }

    record NotRecorded(String object) implements LedgerEvent {}

    @Recorded(action = "gate.painted", says = "A gate was painted.", personal = true)
    record InNoRegister(String object) implements LedgerEvent {}

    @Test
    void the_register_is_made_of_what_the_sealed_interface_permits() {
        assertThat(EventTypes.of(GateEvent.class))
                .containsExactlyInAnyOrder(
                        new EventType("gate.opened", 1, DataClass.OFFICIAL, "A gate was opened."),
                        new EventType("gate.kept-shut", 2, DataClass.OFFICIAL, "A gate was not opened."),
                        new EventType("gate.read", 1, DataClass.PERSONAL, "Somebody looked at a gate."));
        assertThatThrownBy(() -> EventTypes.of(NotRecorded.class)).hasMessageContaining("NotRecorded");
    }

    @Test
    void an_event_in_no_register_is_put_down_as_what_it_says_it_is() {
        assertThat(REGISTER.of(new InNoRegister("gate/1")))
                .isEqualTo(new EventType("gate.painted", 1, DataClass.PERSONAL, "A gate was painted."));
    }

    @Test
    void what_was_done_is_written_with_the_rules_that_decided() {
        var opened = new GateEvent.GateOpened("1", new Basis("cambridge-ma@2026-03-01", "abc", List.of("P1", "K8")));
        assertThat(written(opened)).isEqualTo("""
                {"specversion":"1.0","id":"019aa000-0000-7000-8000-000000000001","source":"urn:welcoming-city:gate",\
                "type":"org.welcomingcity.gate.opened.v1","datacontenttype":"application/json","subject":"gate/1",\
                "time":"2026-03-02T14:30:00.000001Z","data":{"action":"gate.opened","outcome":"DONE",\
                "actor":{"subject":"f-1","name":"mdiaz","roles":["officer","supervisor"],"client":"portal"},\
                "decision":{"pack":"cambridge-ma@2026-03-01","digest":"abc","rows":["P1","K8"]},\
                "requestId":"r-1","sourceAddress":"127.0.0.1"}}""");
    }

    @Test
    void what_was_refused_is_written_with_its_reason_and_details() {
        var shut = new GateEvent.GateKeptShut("1", "it is late", Outcome.REFUSED, Map.of("tries", "3", "bolt", "2"));
        assertThat(written(shut))
                .contains("\"type\":\"org.welcomingcity.gate.kept-shut.v2\"")
                .contains("\"outcome\":\"REFUSED\"")
                .contains("\"reason\":\"it is late\",\"details\":{\"bolt\":\"2\",\"tries\":\"3\"},\"requestId\"");
    }

    @Test
    void a_denied_attempt_is_told_as_the_event_that_it_would_have_been() {
        var read = new GateEvent.Reading.GateRead("1", List.of("gate/1", "gate/2"));
        assertThat(written(read.denied()))
                .isEqualTo(written(read).replace("\"outcome\":\"DONE\"", "\"outcome\":\"DENIED\""))
                .contains("\"type\":\"org.welcomingcity.gate.read.v1\"")
                .contains("\"shown\":[\"gate/1\",\"gate/2\"]");
    }

    private static String written(LedgerEvent event) {
        return WRITER.write(ID, AT, REGISTER.of(event), event, WHO, null);
    }
}
