package org.welcomingcity.ledger.log;

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
import org.welcomingcity.ledger.event.Denied;
import org.welcomingcity.ledger.event.EventType;
import org.welcomingcity.ledger.event.EventTypes;
import org.welcomingcity.ledger.event.LedgerEvent;

/** Every type of event that this service can put on its ledger: its own, and those of the ledger itself. */
@ApplicationScoped
public class EventRegister {

    private static final Logger LOG = Logger.getLogger(EventRegister.class);

    private final Map<String, EventType> byAction;

    @Inject
    EventRegister(@Any Instance<EventTypes> ofTheService) {
        this(ofTheService.stream().flatMap(types -> types.types().stream()).toList());
    }

    private EventRegister(List<EventType> ofTheService) {
        var types = new TreeMap<String, EventType>();
        EventTypes.of(OwnEvent.class).forEach(type -> types.put(type.action(), type));
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
     * The type in which an event is told. What stands in no register is put down all the same, for nothing that happened is to
     * be lost; each service's tests see to it that there is none.
     */
    EventType of(LedgerEvent event) {
        if (event instanceof Denied denied) {
            return of(denied.attempted());
        }
        var type = EventType.of(event.getClass());
        return type.equals(byAction.get(type.action())) ? type : notListed(type);
    }

    private static EventType notListed(EventType type) {
        LOG.errorf("%s is in no register; add it to the EventTypes of the service", type.action());
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
