package org.welcomingcity.ledgercheck;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

/**
 * What an entry says about the keys that sign tree heads.
 *
 * @param verifierKey the key that signs from here on, as written
 * @param previous the one before it; null when there was none
 */
record KeyChange(String verifierKey, @Nullable String previous) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SIGNING_KEY = "ledger/signing-key";
    private static final String OF_KEYS = "org.welcomingcity.ledger.key-";

    /** Null when the entry is about something else, which costs no parsing. */
    static @Nullable KeyChange in(String event) {
        if (!event.contains(OF_KEYS)) {
            return null;
        }
        try {
            var document = JSON.readTree(event);
            var type = document.path("type").asText();
            var ofKeys = type.startsWith(OF_KEYS + "introduced.v") || type.startsWith(OF_KEYS + "rotated.v");
            if (!ofKeys || !document.path("subject").asText().equals(SIGNING_KEY)) {
                return null;
            }
            var key = document.path("data").path("details");
            var previous = key.path("previous");
            return new KeyChange(key.path("verifierKey").asText(), previous.isTextual() ? previous.asText() : null);
        } catch (JsonProcessingException e) {
            return null;
        }
    }
}
