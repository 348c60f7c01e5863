package org.welcomingcity.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Every type of event that this service can put on its ledger: its own, and those of the ledger itself. */
@ApplicationScoped
public class EventRegister {

    private static final Logger LOG = Logger.getLogger(EventRegister.class);

    private static final List<EventType> OF_THE_LEDGER = List.of(
            EventType.official("ledger.key-introduced", "The ledger got its first signing key."),
            EventType.official(
                    "ledger.key-rotated", "A new signing key signs from here on; the one before signed this."),
            EventType.official(
                    "ledger.retention-ruled", "How long personal content of a kind of case is kept, and why."),
            EventType.personal("ledger.held", "A case came under legal hold, for the reason stated."),
            EventType.personal("ledger.hold-lifted", "A case is no longer under legal hold, for the reason stated."),
            EventType.official("ledger.shredded", "The key to a case's personal content was destroyed."),
            EventType.official("ledger.searched", "The entries of the ledger were searched or read."),
            EventType.official(
                    "access.denied", "Somebody was turned away: not signed in, or without the role; and how often."),
            EventType.official("ledger.exported", "The ledger was exported."),
            EventType.official("ledger.webhook-added", "An endpoint is sent what is sealed from here on."),
            EventType.official("ledger.webhook-removed", "An endpoint is sent nothing more."),
            EventType.official("ledger.webhook-redelivered", "A sending that was given up is made again."));

    private final Map<String, EventType> byAction;

    @Inject
    EventRegister(@Any Instance<EventTypes> ofTheService) {
        this(ofTheService.stream().flatMap(types -> types.types().stream()).toList());
    }

    private EventRegister(List<EventType> ofTheService) {
        var types = new TreeMap<String, EventType>();
        OF_THE_LEDGER.forEach(type -> types.put(type.action(), type));
        ofTheService.forEach(type -> {
            if (types.put(type.action(), type) != null) {
                throw new IllegalStateException(type.action() + " is registered twice");
            }
        });
        byAction = Collections.unmodifiableMap(types);
    }

    /** A register of these types and the ledger's own, for whoever has no container. */
    public static EventRegister of(EventTypes types) {
        return new EventRegister(types.types());
    }

    /**
     * The type in which an action is told. What nobody described is put down all the same, for nothing that happened is to be
     * lost, and as personal, which is the careful answer; each service's tests see to it that there is none.
     */
    public EventType of(String action) {
        var type = byAction.get(action);
        if (type == null) {
            LOG.errorf("%s is in no register; add it to the EventTypes of the service", action);
            return EventType.personal(action, "Not described.");
        }
        return type;
    }

    /** All of them, by action. */
    public Collection<EventType> all() {
        return byAction.values();
    }

    /** All of them as a table, for the documentation. */
    public String asMarkdown() {
        return all().stream()
                .map(type ->
                        "| `%s` | %d | %s | %s |".formatted(type.name(), type.version(), type.dataClass(), type.says()))
                .collect(Collectors.joining(
                        "\n", "| type | version | data class | what it says |\n| --- | --- | --- | --- |\n", "\n"));
    }
}
