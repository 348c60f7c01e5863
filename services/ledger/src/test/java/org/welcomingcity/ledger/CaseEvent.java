package org.welcomingcity.ledger;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.ledger.event.LedgerEvent;
import org.welcomingcity.ledger.event.Recorded;

/** What the tests put down. */
public sealed interface CaseEvent extends LedgerEvent {

    @Recorded(action = "case.opened", says = "A case was opened.")
    record CaseOpened(String object, @Nullable String reason) implements CaseEvent {

        public CaseOpened(String object) {
            this(object, null);
        }
    }

    @Recorded(action = "case.read", says = "A case was read.")
    record CaseRead(String object) implements CaseEvent {}

    @Recorded(action = "case.noted", says = "Something was noted about a case.", personal = true)
    record CaseNoted(String object, @Nullable String reason, Map<String, String> details) implements CaseEvent {

        public CaseNoted(String object, @Nullable String reason) {
            this(object, reason, Map.of());
        }
    }
}
