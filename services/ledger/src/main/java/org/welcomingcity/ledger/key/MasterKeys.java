package org.welcomingcity.ledger.key;

/** The keys that wrap data keys: files on this machine ({@link KeyFiles}), or a key management service. */
public interface MasterKeys {

    /** A wrapped data key, and which master key opens it. */
    record Wrapped(String masterKey, byte[] bytes) {
        public Wrapped {
            bytes = bytes.clone();
        }

        @Override
        public byte[] bytes() {
            return bytes.clone();
        }
    }

    /** Wraps 32 bytes with the current master key, which is made on the first call. */
    Wrapped wrap(byte[] dataKey);

    /**
     * The data key.
     *
     * @throws IllegalStateException when the master key is not at hand, or it is not wrapped by it
     */
    byte[] unwrap(Wrapped wrapped);
}
