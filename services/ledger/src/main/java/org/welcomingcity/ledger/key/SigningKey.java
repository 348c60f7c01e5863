package org.welcomingcity.ledger.key;

import java.security.PublicKey;

/** A key that signs tree heads. Where its private half is, and whether this process can see it, is its own affair. */
public interface SigningKey {

    /** The public half: Ed25519. */
    PublicKey publicKey();

    /** The 64 bytes of the Ed25519 signature over the text. */
    byte[] sign(byte[] text);
}
