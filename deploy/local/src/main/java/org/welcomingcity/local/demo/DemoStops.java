package org.welcomingcity.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import org.welcomingcity.local.machine.Trouble;

/** Has a demo's stops recorded as a city would: what lies back is brought in as history, what is of today is recorded as it comes. */
final class DemoStops {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** For so long an entry is not late, and no history. */
    private static final Duration RECENT = Duration.ofHours(24);

    private final DepartmentSystem dispatch;
    private final DepartmentSystem history;
    private final String api;
    private final InstantSource clock = InstantSource.system();

    DemoStops(DepartmentSystem dispatch, DepartmentSystem history, String api) {
        this.dispatch = dispatch;
        this.history = history;
        this.api = api;
    }

    /**
     * Records one.
     *
     * @param key the idempotency key
     * @return the number of its citation
     * @throws Trouble when the service refuses it
     */
    String record(String key, JsonNode stop) throws IOException, InterruptedException {
        var at = OffsetDateTime.parse(stop.path("occurredAt").asText()).toInstant();
        if (at.plus(RECENT).isAfter(clock.instant())) {
            // Should it become late on its way, it says why.
            var entered = ((ObjectNode) stop.deepCopy()).put("lateReason", "Entered at the end of the tour of duty.");
            return dispatch.post(api + "/stops", "application/json", key, entered.toString())
                    .at("/citation/number")
                    .asText();
        }
        var batch = JSON.createObjectNode();
        ObjectNode item = batch.putArray("items").addObject();
        item.put("key", key).set("stop", stop);
        var answer = history.post(api + "/stops/bulk/history", "application/json", null, batch.toString());
        var number = answer.at("/items/0/receipt/citation").asText();
        if (number.isEmpty()) {
            throw new Trouble(
                    "A stop of the demo was refused: " + answer.at("/items/0/problem") + ".",
                    "Start with --no-demo, or begin anew with --reset.");
        }
        return number;
    }
}
