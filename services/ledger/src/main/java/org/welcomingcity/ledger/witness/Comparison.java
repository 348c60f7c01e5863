package org.welcomingcity.ledger.witness;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.welcomingcity.ledger.note.TreeHead;
import org.welcomingcity.ledger.note.VerifierKey;
import org.welcomingcity.ledger.seal.SealedNodes;
import org.welcomingcity.ledger.seal.TreeHeads;
import org.welcomingcity.ledger.tree.TreeProofs;

/**
 * What came of laying our ledger beside what a witness knows of it.
 *
 * @param result how it ended
 * @param says in a sentence
 */
record Comparison(Result result, String says) {

    /** How it ended. */
    enum Result {
        /** Ours begins with what the witness knows. */
        CONTINUES,
        /** The witness knows more than there is. */
        CUT_OFF,
        /** Ours is another tree. */
        ANOTHER_TREE,
        /** The witness cosigned under a key that is none of this ledger's. */
        ANOTHER_KEY,
        /** The witness did not answer, so nothing is known. */
        NOT_COMPARED
    }

    /** Whether the ledger is provably not what it was. */
    boolean contradicts() {
        return result != Result.CONTINUES && result != Result.NOT_COMPARED;
    }

    /** Compares. */
    static Comparison of(TlogWitness witness, String origin, List<VerifierKey> keys, Connection ledger)
            throws SQLException, InterruptedException {
        TreeHead seen;
        try {
            var newest = witness.newest(origin);
            if (newest.isEmpty()) {
                return new Comparison(Result.CONTINUES, "the witness has seen nothing yet");
            }
            seen = newest.get();
        } catch (IOException e) {
            return new Comparison(Result.NOT_COMPARED, "the witness does not say what it knows: " + e.getMessage());
        }
        var here = TreeHeads.latest(ledger).map(stored -> stored.head().size()).orElse(0L);
        if (seen.size() > here) {
            return new Comparison(
                    Result.CUT_OFF,
                    "the witness knows %d entries, and %d are here: the end was cut off".formatted(seen.size(), here));
        }
        if (!new TreeProofs(new SealedNodes(ledger)).root(seen.size()).equals(seen.root())) {
            return new Comparison(
                    Result.ANOTHER_TREE,
                    "the first %d entries are not the ones that the witness knows".formatted(seen.size()));
        }
        return keys.stream().anyMatch(seen::isSignedBy)
                ? new Comparison(Result.CONTINUES, "as the witness knows it, up to %d entries".formatted(seen.size()))
                : new Comparison(Result.ANOTHER_KEY, "what the witness knows is signed by another key than any here");
    }
}
