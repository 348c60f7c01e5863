package org.welcomingcity.reporting.feed;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.ledger.event.LedgerEvent;
import org.welcomingcity.ledger.event.Recorded;

/** What the tests put down: reporting's own ledger is the one that is followed here. */
sealed interface TestEvent extends LedgerEvent {

    @Recorded(action = "test.happened", says = "Something happened in a test.")
    record Happened(String object) implements TestEvent {}

    @Recorded(action = "test.other", says = "Something else happened in a test.")
    record Other(String object) implements TestEvent {}

    @Recorded(action = "test.told", says = "Something was told of a person in a test.", personal = true)
    record Told(String object, @Nullable String reason, Map<String, String> details) implements TestEvent {

        Told(String object, @Nullable String reason) {
            this(object, reason, Map.of());
        }
    }

    @Recorded(action = "test.officially", says = "Something was told of the city's own doing in a test.")
    record Officially(String object, @Nullable String reason, Map<String, String> details, List<String> shown)
            implements TestEvent {}
}
