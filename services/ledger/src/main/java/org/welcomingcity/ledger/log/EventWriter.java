package org.welcomingcity.ledger.log;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.jackson.JsonCloudEventData;
import io.cloudevents.jackson.JsonFormat;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.ledger.event.DataClass;
import org.welcomingcity.ledger.event.EventType;
import org.welcomingcity.ledger.event.LedgerEvent;
import org.welcomingcity.ledger.personal.CaseKey;

/** Writes an entry as a CloudEvents 1.0 event in JSON ({@code docs/ledger.md}). */
public final class EventWriter {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final JsonFormat FORMAT = new JsonFormat();

    private final URI source;

    /** @param service whose events they are */
    public EventWriter(String service) {
        this.source = URI.create("urn:welcoming-city:" + service);
    }

    /** Whether the event has content that is to be encrypted under the key of its case. */
    public static boolean isPersonal(EventType type, LedgerEvent event) {
        return type.dataClass() == DataClass.PERSONAL
                && (event.reason() != null || !event.details().isEmpty());
    }

    /**
     * The event, in the bytes that will be its leaf.
     *
     * @param key the key of the case, where the event {@link #isPersonal}
     */
    public String write(
            UUID id, Instant at, EventType type, LedgerEvent event, Circumstances who, @Nullable CaseKey key) {
        var data = JSON.objectNode();
        data.put("action", type.action());
        data.put("outcome", event.outcome().name());
        data.set("actor", actor(who));
        if (isPersonal(type, event)) {
            if (key == null) {
                throw new IllegalArgumentException("personal content needs a key: " + type.action());
            }
            var content = content(JSON.objectNode(), event).toString();
            data.putObject("personal")
                    .put("key", key.id().toString())
                    .put("alg", CaseKey.ALGORITHM)
                    .put("text", key.encrypt(content, boundTo(id, type.name())));
        } else {
            content(data, event);
        }
        var basis = event.basis();
        if (basis.pack() != null || !basis.rules().isEmpty()) {
            var decision = data.putObject("decision");
            putIfThere(decision, "pack", basis.pack());
            putIfThere(decision, "digest", basis.digest());
            decision.set("rows", texts(basis.rules()));
        }
        if (!event.shown().isEmpty()) {
            data.set("shown", texts(event.shown()));
        }
        data.put("requestId", who.requestId());
        putIfThere(data, "sourceAddress", who.sourceAddress());
        var written = CloudEventBuilder.v1()
                .withId(id.toString())
                .withSource(source)
                .withType(type.name())
                .withSubject(event.object())
                .withTime(at.atOffset(ZoneOffset.UTC))
                .withData("application/json", JsonCloudEventData.wrap(data))
                .build();
        return new String(FORMAT.serialize(written), StandardCharsets.UTF_8);
    }

    static String boundTo(UUID id, String type) {
        return id + "|" + type;
    }

    private static ObjectNode content(ObjectNode into, LedgerEvent event) {
        putIfThere(into, "reason", event.reason());
        if (!event.details().isEmpty()) {
            var details = into.putObject("details");
            new TreeMap<>(event.details()).forEach(details::put);
        }
        return into;
    }

    private static ObjectNode actor(Circumstances who) {
        var actor = JSON.objectNode();
        actor.put("subject", who.subject());
        actor.put("name", who.name());
        actor.set("roles", texts(who.roles().stream().sorted().toList()));
        putIfThere(actor, "client", who.client());
        putIfThere(actor, "department", who.department());
        return actor;
    }

    private static ArrayNode texts(Collection<String> texts) {
        var array = JSON.arrayNode();
        texts.forEach(array::add);
        return array;
    }

    private static void putIfThere(ObjectNode node, String name, @Nullable String value) {
        if (value != null) {
            node.put(name, value);
        }
    }
}
