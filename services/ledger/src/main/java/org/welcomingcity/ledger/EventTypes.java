package org.welcomingcity.ledger;

import java.util.List;

/** The types of event that a service puts on its ledger. A service has one bean of this kind. */
@FunctionalInterface
public interface EventTypes {

    /** The types. */
    List<EventType> types();
}
