package org.welcomingcity.ledgercheck;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.ledger.tree.TreeHash;

/**
 * A tree head as a signed note says it; whether the signature holds is {@link VerifierKey#signed}.
 *
 * @param origin the ledger's name
 * @param size how many entries it covers
 * @param root the root over them
 * @param time when it was sealed, as written
 * @param prints of each leaf hash that it adds, the first six bytes; null where the head is older than that line
 * @param keyId whose signature it carries
 * @param signature 64 bytes
 * @param signedText the bytes under the signature
 */
record Head(
        String origin,
        long size,
        TreeHash root,
        String time,
        long @Nullable [] prints,
        String keyId,
        byte[] signature,
        byte[] signedText) {

    /** How many bytes of a leaf hash are enough to know it by. */
    private static final int PRINT_LENGTH = 6;

    private static final int KEY_ID_LENGTH = 4;
    private static final int SIGNATURE_LENGTH = 64;
    private static final String SIGNED_BY = "\u2014 ";
    private static final Pattern SIZE = Pattern.compile("[1-9][0-9]{0,17}");

    /** @throws IllegalArgumentException saying what keeps it from being a tree head */
    static Head read(String note) {
        var end = note.indexOf("\n\n");
        if (end < 0) {
            throw new IllegalArgumentException("it has no blank line before its signature");
        }
        var text = note.substring(0, end + 1);
        var lines = text.split("\n", -1);
        if (lines.length < 5
                || lines.length > 6
                || !SIZE.matcher(lines[1]).matches()
                || !lines[3].startsWith("time ")) {
            throw new IllegalArgumentException("its lines are not origin, size, root, time and leaves");
        }
        long[] prints = null;
        if (lines.length == 6) {
            if (!lines[4].startsWith("leaves ")) {
                throw new IllegalArgumentException("it has a line that no head has: " + lines[4]);
            }
            prints = prints(lines[4].substring("leaves ".length()));
        }
        var signed = signatureOf(note.substring(end + 2), lines[0]);
        return new Head(
                lines[0],
                Long.parseLong(lines[1]),
                TreeHash.ofBase64(lines[2]),
                lines[3].substring("time ".length()),
                prints,
                HexFormat.of().formatHex(signed, 0, KEY_ID_LENGTH),
                Arrays.copyOfRange(signed, KEY_ID_LENGTH, signed.length),
                text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] signatureOf(String line, String origin) {
        var by = SIGNED_BY + origin + " ";
        if (!line.startsWith(by) || line.indexOf('\n') != line.length() - 1) {
            throw new IllegalArgumentException("it does not end with one signature of " + origin);
        }
        var signed = Base64.getDecoder().decode(line.substring(by.length(), line.length() - 1));
        if (signed.length != KEY_ID_LENGTH + SIGNATURE_LENGTH) {
            throw new IllegalArgumentException("its signature is not one of Ed25519");
        }
        return signed;
    }

    private static long[] prints(String base64) {
        var bytes = Base64.getDecoder().decode(base64);
        if (bytes.length == 0 || bytes.length % PRINT_LENGTH != 0) {
            throw new IllegalArgumentException("its leaves are not six bytes each");
        }
        var prints = new long[bytes.length / PRINT_LENGTH];
        for (var i = 0; i < prints.length; i++) {
            prints[i] = print(bytes, i * PRINT_LENGTH);
        }
        return prints;
    }

    /** What a leaf hash is known by: its first six bytes as a number. */
    static long printOf(TreeHash leaf) {
        return print(leaf.bytes(), 0);
    }

    private static long print(byte[] bytes, int from) {
        var print = 0L;
        for (var i = from; i < from + PRINT_LENGTH; i++) {
            print = print << Byte.SIZE | (bytes[i] & 0xff);
        }
        return print;
    }
}
