package org.welcomingcity.ledger.log;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.welcomingcity.ledger.event.LedgerEvent;
import org.welcomingcity.ledger.event.Outcome;
import org.welcomingcity.ledger.event.Recorded;

/** What the ledger tells of itself, in every service. */
public sealed interface OwnEvent extends LedgerEvent {

    /** What the events about signing keys are about. */
    String SIGNING_KEY = "ledger/signing-key";

    /** The detail that names a key. */
    String VERIFIER_KEY = "verifierKey";

    /** @param key the verifier key */
    @Recorded(action = "ledger.key-introduced", says = "The ledger got its first signing key.")
    record KeyIntroduced(String key) implements OwnEvent {

        @Override
        public String object() {
            return SIGNING_KEY;
        }

        @Override
        public Map<String, String> details() {
            return Map.of(VERIFIER_KEY, key);
        }
    }

    /**
     * @param previous the verifier key that signed so far
     * @param key the one that signs from here on
     */
    @Recorded(action = "ledger.key-rotated", says = "A new signing key signs from here on; the one before signed this.")
    record KeyRotated(String previous, String key) implements OwnEvent {

        @Override
        public String object() {
            return SIGNING_KEY;
        }

        @Override
        public Map<String, String> details() {
            return Map.of(VERIFIER_KEY, key, "previous", previous);
        }
    }

    /**
     * @param kind the kind of case, as its objects are named
     * @param keepFor a period of ISO 8601
     * @param reason the basis of the rule
     */
    @Recorded(action = "ledger.retention-ruled", says = "How long personal content of a kind of case is kept, and why.")
    record RetentionRuled(String kind, String keepFor, String reason) implements OwnEvent {

        @Override
        public String object() {
            return "retention/" + kind;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("keepFor", keepFor);
        }
    }

    @Recorded(action = "ledger.held", says = "A case came under legal hold, for the reason stated.", personal = true)
    record Held(String object, String reason) implements OwnEvent {}

    @Recorded(
            action = "ledger.hold-lifted",
            says = "A case is no longer under legal hold, for the reason stated.",
            personal = true)
    record HoldLifted(String object, String reason) implements OwnEvent {}

    /**
     * @param reason the basis of the retention rule
     * @param closedAt when the case was closed
     */
    @Recorded(action = "ledger.shredded", says = "The key to a case's personal content was destroyed.")
    record Shredded(String object, String reason, Instant closedAt) implements OwnEvent {

        @Override
        public Map<String, String> details() {
            return Map.of("closedAt", closedAt.toString());
        }
    }

    /** @param details what was searched for */
    @Recorded(action = "ledger.searched", says = "The entries of the ledger were searched or read.")
    record EntriesSearched(List<String> shown, Map<String, String> details) implements OwnEvent {

        @Override
        public String object() {
            return "ledger/entries";
        }
    }

    @Recorded(action = "ledger.exported", says = "The ledger was exported.")
    record Exported() implements OwnEvent {

        @Override
        public String object() {
            return "ledger/entries";
        }
    }

    /**
     * @param address the path that was asked for
     * @param status 401 or 403
     * @param times how often, since the last entry of this kind
     */
    @Recorded(
            action = "access.denied",
            says = "Somebody was turned away: not signed in, or without the role; and how often.")
    record AccessDenied(String address, String method, int status, long times) implements OwnEvent {

        @Override
        public String object() {
            return "address" + address;
        }

        @Override
        public Outcome outcome() {
            return Outcome.DENIED;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("method", method, "status", Integer.toString(status), "times", Long.toString(times));
        }
    }

    @Recorded(action = "ledger.webhook-added", says = "An endpoint is sent what is sealed from here on.")
    record WebhookAdded(UUID id, String url) implements OwnEvent {

        @Override
        public String object() {
            return "webhook/" + id;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("url", url);
        }
    }

    @Recorded(action = "ledger.webhook-removed", says = "An endpoint is sent nothing more.")
    record WebhookRemoved(UUID id) implements OwnEvent {

        @Override
        public String object() {
            return "webhook/" + id;
        }
    }

    @Recorded(action = "ledger.webhook-redelivered", says = "A sending that was given up is made again.")
    record WebhookRedelivered(UUID id, UUID delivery) implements OwnEvent {

        @Override
        public String object() {
            return "webhook/" + id;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("delivery", delivery.toString());
        }
    }
}
