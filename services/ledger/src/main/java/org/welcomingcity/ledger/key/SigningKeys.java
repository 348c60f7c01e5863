package org.welcomingcity.ledger.key;

import java.util.Optional;
import org.welcomingcity.ledger.note.VerifierKey;

/** The keys that sign tree heads: files on this machine ({@link KeyFiles}), or a key management service. */
public interface SigningKeys {

    /** The newest key; it is made on the first call. */
    SigningKey current();

    /** The key with that public half, if it is still at hand. */
    Optional<SigningKey> matching(VerifierKey key);

    /** Makes a new key, which is the current one from now on. The ones before stay at hand. */
    SigningKey rotate();
}
