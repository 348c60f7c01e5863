package org.welcomingcity.ledgercheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.ledger.tree.TreeHash;
import org.welcomingcity.ledgercheck.Finding.Kind;
import org.welcomingcity.ledgercheck.Recording.Met;

/**
 * Judges what was recorded: each head in turn has to be signed by the key that was due, to follow the head before it, and to
 * have the root over the entries that are there. That makes all heads consistent with one another, without a proof.
 */
final class Check {

    private final Recording recording;
    private final List<VerifierKey> keys = new ArrayList<>();
    private final Set<Signed> signatures;
    private long right;
    private int nextKeyEntry;

    private Check(Recording recording, VerifierKey first) {
        this.recording = recording;
        keys.add(first);
        signatures = signatures(recording, first);
    }

    /** That a key signed a head. */
    private record Signed(String key, long line) {}

    // Signatures are what costs most, and none of them waits for another: all cores at once, for every key that is
    // named.
    private static Set<Signed> signatures(Recording recording, VerifierKey first) {
        var named = Stream.concat(
                        Stream.of(first),
                        recording.keys.stream()
                                .flatMap(entry ->
                                        VerifierKey.tried(entry.change().verifierKey()).stream()))
                .distinct()
                .toList();
        return recording.heads.parallelStream()
                .flatMap(met -> named.stream()
                        .filter(key -> met.head() != null && key.signed(met.head()))
                        .map(key -> new Signed(key.text(), met.line())))
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean signed(VerifierKey key, Met met) {
        return signatures.contains(new Signed(key.text(), met.line()));
    }

    /**
     * @param trustedKey the key handed over by somebody else; null to believe the export's own
     * @param witnessed heads that were kept elsewhere
     * @throws NotAnExport when there is nothing to judge
     */
    static Verdict of(Recording recording, @Nullable VerifierKey trustedKey, List<Head> witnessed) throws NotAnExport {
        var opening = recording.opening;
        if (opening == null) {
            throw new NotAnExport(String.valueOf(recording.notAnExport));
        }
        VerifierKey own;
        try {
            own = VerifierKey.read(opening.verifierKey());
        } catch (IllegalArgumentException e) {
            throw new NotAnExport(String.valueOf(e.getMessage()));
        }
        var check = new Check(recording, trustedKey == null ? own : trustedKey);
        var finding =
                check.openedBy(opening, own).or(check::heads).or(check::ending).or(() -> check.witnessed(witnessed));
        return new Verdict(
                opening.origin(),
                recording.entries(),
                recording.heads.size(),
                recording.tree.root().base64(),
                check.keys.stream().map(VerifierKey::text).toList(),
                trustedKey != null,
                witnessed.size(),
                finding.orElse(null),
                null);
    }

    private Optional<Finding> openedBy(ExportLine.Opening opening, VerifierKey own) {
        if (!own.equals(keys.getFirst())) {
            return Optional.of(Finding.at(
                    Kind.KEY_BROKEN, 0, 1L, "The export names another first key than the one that you trust."));
        }
        return own.name().equals(opening.origin())
                ? Optional.empty()
                : Optional.of(
                        Finding.at(Kind.KEY_BROKEN, 0, 1L, "The export is not of the ledger that its key is for."));
    }

    private Optional<Finding> heads() {
        for (var met : recording.heads) {
            var wrong = headItself(met).or(() -> placeOf(met)).or(() -> rootOf(met));
            if (wrong.isPresent()) {
                return Optional.of(entryBehind().orElse(wrong.get()));
            }
            var head = headOf(met);
            var broken = keysUpTo(head.size());
            if (broken.isPresent()) {
                return broken;
            }
            right = head.size();
        }
        return right < recording.entries() ? entryBehind() : Optional.empty();
    }

    private static Head headOf(Met met) {
        if (met.head() == null) {
            throw new IllegalStateException("judged before it was read");
        }
        return met.head();
    }

    private Optional<Finding> headItself(Met met) {
        var head = met.head();
        if (head == null) {
            return Optional.of(forged(met, met.claimed(), "is not a tree head: " + met.broken()));
        }
        if (!signed(keys.getLast(), met)) {
            return Optional.of(forged(
                    met,
                    head.size(),
                    head.keyId().equals(keys.getLast().id())
                            ? "is not signed by the key that was due, "
                                    + keys.getLast().id()
                            : "is signed by another key, %s, than the one that was due, %s"
                                    .formatted(head.keyId(), keys.getLast().id())));
        }
        return head.size() == met.claimed()
                ? Optional.empty()
                : Optional.of(forged(met, head.size(), "goes by the size of another, " + met.claimed()));
    }

    private Finding forged(Met met, long size, String how) {
        return Finding.at(
                Kind.HEAD_FORGED,
                size,
                met.line(),
                "The tree head of size %d %s. It covers positions %d to %d.".formatted(size, how, right + 1, size));
    }

    private Optional<Finding> placeOf(Met met) {
        var head = headOf(met);
        var prints = head.prints();
        if (head.size() <= right) {
            return Optional.of(Finding.at(
                    Kind.HEAD_MISPLACED,
                    head.size(),
                    met.line(),
                    "The tree head of size %d comes after the one of size %d.".formatted(head.size(), right)));
        }
        if (prints != null && head.size() - prints.length != right) {
            return Optional.of(Finding.at(
                    Kind.HEAD_MISSING,
                    head.size() - prints.length,
                    null,
                    "The tree head of size %d is not there: the one of size %d adds only %d entries."
                            .formatted(head.size() - prints.length, head.size(), prints.length)));
        }
        return head.size() == met.after() && allNumbered(head.size())
                ? Optional.empty()
                : Optional.of(Finding.at(
                        Kind.HEAD_MISPLACED,
                        head.size(),
                        met.line(),
                        "The tree head of size %d comes after %d entries.".formatted(head.size(), met.after())));
    }

    private boolean allNumbered(long size) {
        for (var i = Math.toIntExact(right); i < size; i++) {
            if (recording.positions.get(i) != i + 1) {
                return false;
            }
        }
        return true;
    }

    private Optional<Finding> rootOf(Met met) {
        var head = headOf(met);
        return met.root().equals(head.root())
                ? Optional.empty()
                : Optional.of(Finding.at(
                        Kind.ALTERED,
                        right + 1,
                        null,
                        "Among positions %d to %d an entry is not as it was sealed; the head that covers them does not say which."
                                .formatted(right + 1, head.size())));
    }

    // Which entry it is, is for all signed heads to say, also for those that follow: an entry may have been moved far.
    private Optional<Finding> entryBehind() {
        var believed = recording.heads.stream()
                .filter(met -> keys.stream().anyMatch(key -> signed(key, met)))
                .map(Check::headOf)
                .toList();
        return new Search(recording, believed).after(right);
    }

    // An entry about keys counts from the head that covers it, so it is believed only after that head held.
    private Optional<Finding> keysUpTo(long size) {
        while (nextKeyEntry < recording.keys.size()
                && recording.keys.get(nextKeyEntry).entry() <= size) {
            var entry = recording.keys.get(nextKeyEntry);
            var broken = follow(entry.change());
            if (broken != null) {
                var line = recording.lines.get(Math.toIntExact(entry.entry()) - 1);
                return Optional.of(Finding.at(Kind.KEY_BROKEN, entry.entry(), line, broken));
            }
            nextKeyEntry++;
        }
        return Optional.empty();
    }

    private @Nullable String follow(KeyChange change) {
        VerifierKey key;
        try {
            key = VerifierKey.read(change.verifierKey());
        } catch (IllegalArgumentException e) {
            return "The entry about the signing key names none that can be used: " + e.getMessage() + ".";
        }
        if (change.previous() == null) {
            return key.equals(keys.getLast()) ? null : "The entry introduces another key than the one that signs.";
        }
        if (!change.previous().equals(keys.getLast().text())) {
            return "The entry rotates away from a key that was not the one in use.";
        }
        keys.add(key);
        return null;
    }

    private Optional<Finding> ending() {
        var closing = recording.closing;
        var opening = recording.opening;
        if (closing == null) {
            return Optional.of(cutShort("The export has no last line: it was cut short."));
        }
        if (closing.entries() != recording.entries()
                || closing.heads() != recording.heads.size()
                || opening == null
                || opening.size() != recording.entries()) {
            return Optional.of(cutShort("The export says it has %d entries and %d heads; it has %d and %d."
                    .formatted(closing.entries(), closing.heads(), recording.entries(), recording.heads.size())));
        }
        return Optional.empty();
    }

    private Finding cutShort(String says) {
        return Finding.at(Kind.CUT_SHORT, recording.entries(), null, says);
    }

    private Optional<Finding> witnessed(List<Head> heads) {
        for (var head : heads) {
            if (keys.stream().noneMatch(key -> key.signed(head))) {
                return Optional.of(Finding.at(
                        Kind.KEY_BROKEN,
                        head.size(),
                        null,
                        "The witnessed head of size %d is signed by another key, %s, that is none of this export's."
                                .formatted(head.size(), head.keyId())));
            }
            if (head.size() > recording.entries()) {
                return Optional.of(Finding.at(
                        Kind.CUT_SHORT,
                        recording.entries() + 1L,
                        null,
                        "The end was cut off: a witness was sent a head of size %d; everything from position %d on is not there."
                                .formatted(head.size(), recording.entries() + 1)));
            }
            @Nullable TreeHash root = recording.rootsAsked.get(head.size());
            if (!head.root().equals(root)) {
                return Optional.of(Finding.at(
                        Kind.ALTERED,
                        head.size(),
                        null,
                        "A witness was sent another root for size %d: the ledger was written anew, and signed again."
                                .formatted(head.size())));
            }
        }
        return Optional.empty();
    }

    /** Said of a file in which there is nothing to judge. */
    static final class NotAnExport extends Exception {

        private static final long serialVersionUID = 1L;

        NotAnExport(String why) {
            super(why);
        }
    }
}
