package org.welcomingcity.ledgercheck;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.welcomingcity.ledgercheck.Finding.Kind;

/**
 * Finds the first entry that is not as it was sealed, by laying the prints in the signed heads beside those of the entries
 * that are there.
 */
final class Search {

    private static final long UNKNOWN = -2;

    private final Recording recording;
    private final long[] sealed;

    /** @param trusted heads whose signature holds */
    Search(Recording recording, List<Head> trusted) {
        this.recording = recording;
        this.sealed = sealedPrints(trusted);
    }

    private static long[] sealedPrints(List<Head> heads) {
        var size = heads.stream().mapToLong(Head::size).max().orElse(0);
        var sealed = new long[Math.toIntExact(size)];
        Arrays.fill(sealed, UNKNOWN);
        for (var head : heads) {
            var prints = head.prints();
            if (prints != null && prints.length <= head.size()) {
                System.arraycopy(prints, 0, sealed, Math.toIntExact(head.size()) - prints.length, prints.length);
            }
        }
        return sealed;
    }

    /** The first wrong entry after so many right ones; empty when each has the print it should have. */
    Optional<Finding> after(long right) {
        for (var i = Math.toIntExact(right); i < Math.max(sealed.length, recording.entries()); i++) {
            if (i >= recording.entries()) {
                return Optional.of(missing(i));
            }
            if (i >= sealed.length) {
                return Optional.of(unsealed(i));
            }
            if (sealed[i] == UNKNOWN ? misnumbered(i) : sealed[i] != recording.prints.get(i)) {
                return Optional.of(sealed[i] == UNKNOWN ? byNumber(i) : byPrint(i));
            }
            if (misnumbered(i)) {
                return Optional.of(found(
                        Kind.ALTERED,
                        i,
                        "The entry sealed at position %d is numbered %d."
                                .formatted(i + 1, recording.positions.get(i))));
            }
        }
        return Optional.empty();
    }

    private boolean misnumbered(int i) {
        return recording.positions.get(i) != i + 1;
    }

    private Finding byPrint(int i) {
        var here = recording.prints.get(i);
        var sealedElsewhere = indexes(sealed, i).get(here);
        var standsElsewhere = indexes(present(), i).get(sealed[i]);
        if (standsElsewhere == null) {
            // What stands here instead is either the next one that was sealed, or nothing that ever was.
            return sealedElsewhere == null
                    ? found(
                            Kind.ALTERED,
                            i,
                            "The entry at position %d is not the one that was sealed there.".formatted(i + 1))
                    : missing(i);
        }
        return sealedElsewhere == null
                ? found(
                        Kind.INSERTED,
                        i,
                        "The entry at position %d was never sealed there; the one that was follows at %d."
                                .formatted(i + 1, standsElsewhere + 1))
                : found(
                        Kind.REORDERED,
                        i,
                        "At position %d stands the entry that was sealed at %d; the one sealed here stands at %d."
                                .formatted(i + 1, sealedElsewhere + 1, standsElsewhere + 1));
    }

    // Heads without prints were signed before heads had them: what is left to go by is what the lines call themselves.
    private Finding byNumber(int i) {
        var called = recording.positions.get(i);
        if (called == Recording.NO_PRINT) {
            return found(Kind.ALTERED, i, "The entry at position %d cannot be read.".formatted(i + 1));
        }
        if (called <= i) {
            return found(Kind.INSERTED, i, "After position %d comes another entry numbered %d.".formatted(i, called));
        }
        for (var later = i + 1; later < recording.entries(); later++) {
            if (recording.positions.get(later) == i + 1) {
                return found(
                        Kind.REORDERED,
                        i,
                        "At position %d stands entry %d; entry %d follows later.".formatted(i + 1, called, i + 1));
            }
        }
        return missing(i);
    }

    private Finding missing(int i) {
        return Finding.at(
                Kind.MISSING, i + 1L, null, "The entry that was sealed at position %d is not there.".formatted(i + 1));
    }

    private Finding unsealed(int i) {
        return found(
                Kind.INSERTED,
                i,
                "The entry at position %d is under no tree head: it was put in, or its head was taken out."
                        .formatted(i + 1));
    }

    private Finding found(Kind kind, int i, String says) {
        var line = recording.lines.get(i);
        var broken = recording.brokenLines.get(line);
        return Finding.at(
                kind, i + 1L, line, broken == null ? says : says + " Its line cannot be read: " + broken + ".");
    }

    private long[] present() {
        var present = new long[recording.entries()];
        for (var i = 0; i < present.length; i++) {
            present[i] = recording.prints.get(i);
        }
        return present;
    }

    // Where each print is met first, from there on.
    private static Map<Long, Integer> indexes(long[] prints, int from) {
        var indexes = new HashMap<Long, Integer>();
        for (var i = from; i < prints.length; i++) {
            indexes.putIfAbsent(prints[i], i);
        }
        return indexes;
    }
}
