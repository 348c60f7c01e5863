package org.welcomingcity.ledger.event;

import java.util.List;
import java.util.stream.Stream;

/** The types of event that a service puts on its ledger. A service has one bean of this kind. */
@FunctionalInterface
public interface EventTypes {

    /** The types. */
    List<EventType> types();

    /**
     * Every type of event of these features.
     *
     * @param features their sealed interfaces, or single events
     * @throws IllegalArgumentException when one of them permits a type that is neither recorded nor sealed
     */
    @SafeVarargs
    static List<EventType> of(Class<? extends LedgerEvent>... features) {
        return Stream.of(features).flatMap(EventTypes::below).toList();
    }

    private static Stream<EventType> below(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(EventTypes::below)
                : Stream.of(EventType.of(type));
    }
}
