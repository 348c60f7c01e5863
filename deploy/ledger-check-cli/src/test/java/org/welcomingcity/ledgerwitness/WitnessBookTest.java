package org.welcomingcity.ledgerwitness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.welcomingcity.ledger.note.TreeHead;
import org.welcomingcity.ledger.note.VerifierKey;
import org.welcomingcity.ledger.tree.TreeHash;
import org.welcomingcity.ledgerwitness.WitnessBook.Outcome;

/** The witness cosigns what continues the tree it knows, and nothing else. */
class WitnessBookTest {

    private static final String ORIGIN = "city/citations";
    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");

    @TempDir
    private Path place;

    private WitnessBook book;
    private KeyPair keys;
    private VerifierKey key;

    @BeforeEach
    void open() throws Exception {
        book = opened();
        keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        key = VerifierKey.of(ORIGIN, keys.getPublic());
        assertThat(book.watch(key.toString())).isTrue();
    }

    private WitnessBook opened() throws IOException {
        return WitnessBook.open(place, "witness.test", true, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void what_continues_the_known_tree_is_cosigned_under_the_witness_own_key() throws Exception {
        var first = head(leaves(1), keys);
        var line = ((Outcome.Cosigned) book.add("old 0\n\n" + first.note())).line();
        assertThat(book.self().cosigned(first.text(), line)).contains(NOW);
        assertThat(line).startsWith("\u2014 witness.test ");

        var second = head(leaves(2), keys);
        var proof = leaves(2).getLast().base64();
        assertThat(book.add("old 1\n" + proof + "\n\n" + second.note())).isInstanceOf(Outcome.Cosigned.class);
        assertThat(book.newest(ORIGIN).orElseThrow()).startsWith(second.note());
    }

    @Test
    void what_it_knows_outlives_its_process() throws Exception {
        var first = head(leaves(2), keys);
        book.add("old 0\n\n" + first.note());
        var again = opened();
        assertThat(again.self()).isEqualTo(book.self());
        assertThat(again.add("old 0\n\n" + first.note())).isEqualTo(new Outcome.KnownSize(2));
    }

    @Test
    void another_size_than_the_known_one_is_answered_with_the_known_one() throws Exception {
        book.add("old 0\n\n" + head(leaves(3), keys).note());
        assertThat(book.add("old 0\n\n" + head(leaves(4), keys).note())).isEqualTo(new Outcome.KnownSize(3));
        assertThat(book.add("old 2\n\n" + head(leaves(2), keys).note())).isEqualTo(new Outcome.KnownSize(3));
    }

    @Test
    void a_tree_that_lost_its_end_or_is_another_one_is_not_cosigned() throws Exception {
        book.add("old 0\n\n" + head(leaves(3), keys).note());
        assertThat(refusal("old 3\n\n" + head(leaves(2), keys).note())).isEqualTo(400);
        var other = new ArrayList<>(leaves(3));
        other.set(1, leaf("another"));
        assertThat(refusal("old 3\n\n" + head(other, keys).note())).isEqualTo(422);
        other.add(leaf("more"));
        assertThat(refusal("old 3\n" + leaf("x").base64() + "\n\n"
                        + head(other, keys).note()))
                .isEqualTo(422);
        assertThat(book.newest(ORIGIN).orElseThrow())
                .startsWith(head(leaves(3), keys).note());
    }

    @Test
    void another_key_is_not_the_ledgers() throws Exception {
        var others = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        assertThat(refusal("old 0\n\n" + head(leaves(1), others).note())).isEqualTo(403);
        assertThat(book.watch(VerifierKey.of(ORIGIN, others.getPublic()).toString()))
                .as("the first key that came is believed, no later one")
                .isFalse();
        assertThat(refusal("old 0\n\n" + head(leaves(1), others).note())).isEqualTo(403);
        assertThat(refusal("old 0\n\n"
                        + TreeHead.signed(
                                        1,
                                        leaf("0"),
                                        NOW,
                                        List.of(leaf("0")),
                                        VerifierKey.of("city/other", keys.getPublic()),
                                        text -> sign(keys, text))
                                .note()))
                .isEqualTo(404);
    }

    @Test
    void what_is_no_request_is_refused() throws Exception {
        var note = head(leaves(1), keys).note();
        for (var request : List.of(
                "",
                "old 0",
                "old\n\n" + note,
                "old -1\n\n" + note,
                "old 01\n\n" + note,
                "old 0\nx\n\n" + note,
                "old 0\n\n" + note + "more",
                "new 0\n\n" + note,
                "old 0\n\nsomething\n")) {
            assertThat(refusal(request)).as(request).isEqualTo(400);
        }
    }

    private int refusal(String request) throws IOException {
        return book.add(request) instanceof Outcome.Refused refused ? refused.status() : 200;
    }

    private static TreeHead head(List<TreeHash> leaves, KeyPair signer) {
        return TreeHead.signed(
                leaves.size(),
                root(leaves),
                NOW,
                leaves,
                VerifierKey.of(ORIGIN, signer.getPublic()),
                text -> sign(signer, text));
    }

    private static byte[] sign(KeyPair signer, byte[] text) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(signer.getPrivate());
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    // RFC 9162, section 2.1.1, as it is written there.
    private static TreeHash root(List<TreeHash> leaves) {
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        var split = Integer.highestOneBit(leaves.size() - 1);
        return TreeHash.ofNode(root(leaves.subList(0, split)), root(leaves.subList(split, leaves.size())));
    }

    private static List<TreeHash> leaves(int count) {
        var leaves = new ArrayList<TreeHash>();
        for (var number = 0; number < count; number++) {
            leaves.add(leaf(Integer.toString(number)));
        }
        return leaves;
    }

    private static TreeHash leaf(String text) {
        return TreeHash.ofLeaf(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
