package org.welcomingcity.ledger.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.ledger.log.LedgerEntry;

/** Shows of an event what its follower may see. What is kept back is named in {@code data.withheld}, never silently gone. */
public final class FeedMask {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> OF_THE_ACTOR = List.of("subject", "name");
    private static final List<String> OF_THE_REQUEST = List.of("requestId", "sourceAddress");

    private FeedMask() {}

    /** The event as it is shown. */
    public static ObjectNode shown(SealedEntry sealed, FeedScopes scopes) {
        var event = read(sealed.event());
        if (!(event.get("data") instanceof ObjectNode data)) {
            return event;
        }
        var withheld = JsonNodeFactory.instance.arrayNode();
        if (data.remove("personal") != null) {
            var entry = sealed.read();
            if (scopes.personal() && entry != null) {
                tell(data, entry);
            } else {
                withheld.add("personal");
            }
        }
        if (!scopes.actors()) {
            if (data.get("actor") instanceof ObjectNode actor) {
                OF_THE_ACTOR.stream()
                        .filter(name -> actor.remove(name) != null)
                        .forEach(name -> withheld.add("actor." + name));
            }
            OF_THE_REQUEST.stream().filter(name -> data.remove(name) != null).forEach(withheld::add);
        }
        if (!withheld.isEmpty()) {
            data.set("withheld", withheld);
        }
        return event;
    }

    private static void tell(ObjectNode data, LedgerEntry entry) {
        if (entry.shredded()) {
            data.put("shredded", true);
            return;
        }
        putIfThere(data, "reason", entry.reason());
        if (!entry.details().isEmpty()) {
            var details = data.putObject("details");
            entry.details().forEach(details::put);
        }
    }

    private static void putIfThere(ObjectNode data, String name, @Nullable String value) {
        if (value != null) {
            data.put(name, value);
        }
    }

    // What a database administrator put there need not be an event of ours, nor JSON; the feed goes on all the same.
    private static ObjectNode read(String event) {
        try {
            if (JSON.readTree(event) instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException e) {
            // Told below.
        }
        return JsonNodeFactory.instance.objectNode().put("unreadable", true);
    }
}
