package org.welcomingcity.ledger.witness;

import java.io.IOException;
import java.sql.Connection;
import org.welcomingcity.ledger.note.TreeHead;

/** An outside party that keeps tree heads. */
interface Witness {

    /**
     * What it did with a head.
     *
     * @param acknowledged whether it said so itself, or the head is merely on its way
     * @param says its own words, cut short
     */
    record Answer(boolean acknowledged, String says) {
        private static final int LONGEST = 2000;

        public Answer {
            says = says.length() > LONGEST ? says.substring(0, LONGEST) : says;
        }
    }

    /**
     * Sends it a head.
     *
     * @param ledger where the head's tree is, for a witness that wants more of it
     * @throws IOException when it did not take it; it is sent another one later
     */
    Answer send(TreeHead head, Connection ledger) throws IOException, InterruptedException;
}
