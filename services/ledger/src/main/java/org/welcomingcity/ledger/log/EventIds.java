package org.welcomingcity.ledger.log;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Makes the ids of events: UUIDs of version 7 (RFC 9562, section 5.7), which sort by the time they were made. */
public final class EventIds {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private EventIds() {}

    /** A new id, made at that moment. */
    public static UUID at(Instant moment) {
        var high = (moment.toEpochMilli() << 16) | VERSION_7 | (RANDOM.nextInt() & 0x0FFF);
        var low = VARIANT | (RANDOM.nextLong() >>> 2);
        return new UUID(high, low);
    }
}
