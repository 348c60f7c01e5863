package org.welcomingcity.policy.pack;

import java.util.ArrayList;
import java.util.List;
import org.kie.dmn.api.core.event.AfterEvaluateDecisionTableEvent;
import org.kie.dmn.api.core.event.DMNRuntimeEventListener;

/** Catches which rows of a table applied. The engine tells a listener, on the thread that asks. */
final class Hits implements DMNRuntimeEventListener {

    private static final ThreadLocal<List<Integer>> ROWS = ThreadLocal.withInitial(ArrayList::new);

    @Override
    public void afterEvaluateDecisionTable(AfterEvaluateDecisionTableEvent event) {
        ROWS.get().addAll(event.getMatches());
    }

    static void clear() {
        ROWS.get().clear();
    }

    static List<Integer> taken() {
        return List.copyOf(ROWS.get());
    }
}
