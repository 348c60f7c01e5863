package org.welcomingcity.casework.narrative;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.welcomingcity.ledger.Ledger;
import org.welcomingcity.ledger.event.AfterAppend;
import org.welcomingcity.ledger.event.LedgerEvent;
import org.welcomingcity.ledger.event.Outcome;
import org.welcomingcity.platform.text.FreeTexts;

/**
 * Notes on the ledger that words which are kept speak of somebody's status: whoever wrote them, in whatever form. Nothing is
 * blocked or changed by it; it is there to be counted and asked about ({@code wco-no-status-based-action}).
 */
@ApplicationScoped
class WatchNarratives implements AfterAppend {

    private static final Object WATCHED = WatchNarratives.class;

    private final ReadNarrative narrative;
    private final FreeTexts texts;
    private final TransactionSynchronizationRegistry transaction;
    private final Ledger ledger;

    WatchNarratives(
            ReadNarrative narrative, FreeTexts texts, TransactionSynchronizationRegistry transaction, Ledger ledger) {
        this.narrative = narrative;
        this.texts = texts;
        this.transaction = transaction;
        this.ledger = ledger;
    }

    /** What is done, and the words with it, stand under what the last entry of the transaction is about. */
    @Override
    public void appended(LedgerEvent event) {
        if (event.outcome() != Outcome.DONE || !Arc.container().requestContext().isActive()) {
            return;
        }
        if (transaction.getResource(WATCHED) == null && texts.take().stream().anyMatch(narrative::speaksOfStatus)) {
            transaction.registerInterposedSynchronization(new BeforeCommit());
            transaction.putResource(WATCHED, event.object());
        } else if (transaction.getResource(WATCHED) != null && !(event instanceof NarrativeEvent)) {
            transaction.putResource(WATCHED, event.object());
        }
    }

    private final class BeforeCommit implements Synchronization {
        @Override
        public void beforeCompletion() {
            ledger.append(new NarrativeEvent.SpeaksOfStatus((String) transaction.getResource(WATCHED)));
        }

        @Override
        public void afterCompletion(int status) {
            // It stands with the rest, or falls with it.
        }
    }
}
