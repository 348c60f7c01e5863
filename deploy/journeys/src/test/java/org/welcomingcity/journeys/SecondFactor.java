package org.welcomingcity.journeys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The application on somebody's phone that shows a code every half minute (RFC 6238, as the realm has it set). */
final class SecondFactor {

    private static final int SECONDS = 30;
    private static final int SIX_DIGITS = 1_000_000;

    private SecondFactor() {}

    /** The code for a secret at a moment. */
    static String code(String secret, Instant at) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES)
                    .putLong(at.getEpochSecond() / SECONDS)
                    .array());
            var place = hash[hash.length - 1] & 0xF;
            var number = ByteBuffer.wrap(hash).getInt(place) & Integer.MAX_VALUE;
            return "%06d".formatted(number % SIX_DIGITS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
