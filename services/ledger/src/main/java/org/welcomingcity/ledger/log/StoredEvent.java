package org.welcomingcity.ledger.log;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.ledger.event.Outcome;
import org.welcomingcity.ledger.personal.CaseKey;
import org.welcomingcity.ledger.tree.TreeHash;

/** An event as it is stored: its text, which is the leaf, and what the text says. */
public final class StoredEvent {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String text;
    private final JsonNode event;

    private StoredEvent(String text, JsonNode event) {
        this.text = text;
        this.event = event;
    }

    /**
     * Reads it.
     *
     * @throws IllegalArgumentException when it is not an event of ours; nobody but a database administrator can put one there
     */
    public static StoredEvent read(String text) {
        try {
            var event = JSON.readTree(text);
            var stored = new StoredEvent(text, event);
            if (!event.isObject()
                    || !event.path("data").isObject()
                    || stored.object().isEmpty()) {
                throw new IllegalArgumentException("the stored event is not one");
            }
            stored.id();
            stored.at();
            stored.outcome();
            return stored;
        } catch (JsonProcessingException | DateTimeException e) {
            throw new IllegalArgumentException("the stored event cannot be read", e);
        }
    }

    /** The same; empty where {@link #read} would throw. */
    public static Optional<StoredEvent> readIfOne(String text) {
        try {
            return Optional.of(read(text));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** Its text, byte for byte. */
    public String text() {
        return text;
    }

    /** The hash of its leaf. */
    public TreeHash leaf() {
        return TreeHash.ofLeaf(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Its id. */
    public UUID id() {
        return UUID.fromString(event.path("id").asText());
    }

    /** When it happened. */
    public Instant at() {
        return OffsetDateTime.parse(event.path("time").asText()).toInstant();
    }

    /** Its registered type. */
    public String type() {
        return event.path("type").asText();
    }

    /** What was done. */
    public String action() {
        return data().path("action").asText();
    }

    /** What it was done to. */
    public String object() {
        return event.path("subject").asText();
    }

    /** How it ended. */
    public Outcome outcome() {
        return Outcome.valueOf(data().path("outcome").asText());
    }

    /** The account that acted. */
    public String subject() {
        return data().path("actor").path("subject").asText();
    }

    /** The name it signs in with. */
    public String actor() {
        return data().path("actor").path("name").asText();
    }

    /** One of its details, if it has one of that name and it is not encrypted. */
    public @Nullable String detail(String name) {
        return textOf(data().path("details").path(name));
    }

    /** The id of the key under which its personal content is, if it has any. */
    public @Nullable UUID personalKey() {
        var key = textOf(data().path("personal").path("key"));
        return key == null ? null : UUID.fromString(key);
    }

    /**
     * The entry it is.
     *
     * @param position its place, if it has one
     * @param keys the keys of personal content that are still there; without its key an entry is shown as shredded
     */
    public LedgerEntry entry(@Nullable Long position, Map<UUID, CaseKey> keys) {
        var personalKey = personalKey();
        var key = personalKey == null ? null : keys.get(personalKey);
        var content = personalKey == null ? data() : key == null ? JSON.createObjectNode() : decrypted(key);
        var actor = data().path("actor");
        var decision = data().path("decision");
        return new LedgerEntry(
                id(),
                at(),
                subject(),
                actor(),
                texts(actor.path("roles")),
                textOf(actor.path("client")),
                textOf(actor.path("department")),
                action(),
                object(),
                outcome(),
                textOf(content.path("reason")),
                texts(decision.path("rows")),
                textOf(decision.path("pack")),
                textOf(decision.path("digest")),
                data().path("requestId").asText(),
                textOf(data().path("sourceAddress")),
                texts(data().path("shown")),
                members(content.path("details")),
                personalKey != null && key == null,
                position);
    }

    private JsonNode decrypted(CaseKey key) {
        try {
            return JSON.readTree(
                    key.decrypt(data().path("personal").path("text").asText(), EventWriter.boundTo(id(), type())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the personal content of event %s cannot be read".formatted(id()), e);
        }
    }

    private JsonNode data() {
        return event.path("data");
    }

    private static @Nullable String textOf(JsonNode node) {
        return node.isTextual() ? node.asText() : null;
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(item -> texts.add(item.asText()));
        return texts;
    }

    private static Map<String, String> members(JsonNode object) {
        var members = new TreeMap<String, String>();
        object.properties()
                .forEach(
                        member -> members.put(member.getKey(), member.getValue().asText()));
        return members;
    }
}
