package org.welcomingcity.ledger.event;

/** Is told of each entry in the transaction in which it was added, and may add another. Found as a bean. */
public interface AfterAppend {

    /** It was added. */
    void appended(LedgerEvent event);
}
