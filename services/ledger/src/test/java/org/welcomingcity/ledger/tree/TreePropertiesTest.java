package org.welcomingcity.ledger.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The tree against the naive one in every size to some hundreds, and each proof against what a forger would try. */
class TreePropertiesTest {

    private static final int LEAVES = 260;

    private final List<TreeHash> leaves = IntStream.range(0, LEAVES)
            .mapToObj(i -> TreeHash.ofLeaf(("leaf " + i).getBytes(StandardCharsets.UTF_8)))
            .toList();
    private final List<TreeHash> roots = new ArrayList<>();
    private final NaiveTree kept = new NaiveTree();
    private final TreeProofs proofs = new TreeProofs(kept);

    @BeforeEach
    void grow() {
        var frontier = Frontier.empty();
        roots.add(frontier.root());
        for (var leaf : leaves) {
            frontier.append(leaf, kept);
            roots.add(frontier.root());
        }
    }

    @Test
    void each_size_has_the_root_of_the_naive_tree() {
        for (var size = 0; size <= LEAVES; size++) {
            var expected = NaiveTree.root(leaves.subList(0, size));
            assertThat(roots.get(size)).isEqualTo(expected);
            assertThat(proofs.root(size)).isEqualTo(expected);
        }
    }

    @Test
    void a_frontier_goes_on_where_it_was_put_down() {
        for (var size = 0; size < LEAVES; size++) {
            var read = Frontier.read(size, kept);
            assertThat(read.root()).isEqualTo(roots.get(size));
            var again = Frontier.of(read.size(), read.subtrees());
            again.append(leaves.get(size));
            assertThat(again.size()).isEqualTo(size + 1);
            assertThat(again.root()).isEqualTo(roots.get(size + 1));
        }
    }

    @Test
    void each_leaf_of_each_size_is_proved_as_the_naive_tree_does() {
        for (var size = 1; size <= 140; size++) {
            var tree = leaves.subList(0, size);
            for (var leaf = 0; leaf < size; leaf++) {
                var proof = proofs.inclusion(leaf, size);
                assertThat(proof.path()).isEqualTo(NaiveTree.path(leaf, tree));
                assertThat(proof.proves(leaves.get(leaf), roots.get(size))).isTrue();
            }
        }
    }

    @Test
    void each_two_sizes_are_proved_consistent_as_the_naive_tree_does() {
        for (var later = 0; later <= 140; later++) {
            var tree = leaves.subList(0, later);
            for (var earlier = 0; earlier <= later; earlier++) {
                var proof = proofs.consistency(earlier, later);
                assertThat(proof.path())
                        .as("%d to %d", earlier, later)
                        .isEqualTo(earlier == later ? List.of() : NaiveTree.proof(earlier, tree));
                assertThat(proof.proves(roots.get(earlier), roots.get(later))).isTrue();
            }
        }
    }

    @Test
    void no_altered_inclusion_proof_is_accepted() {
        for (var size : List.of(1, 2, 3, 7, 8, 31, 64, 100, LEAVES)) {
            for (var leaf = 0; leaf < size; leaf += 1 + size / 20) {
                var proof = proofs.inclusion(leaf, size);
                var hash = leaves.get(leaf);
                var root = roots.get(size);
                assertThat(proof.proves(flipped(hash), root)).isFalse();
                assertThat(proof.proves(hash, flipped(root))).isFalse();
                assertThat(proof.proves(hash, TreeHash.OF_NOTHING)).isFalse();
                for (var path : forged(proof.path(), root)) {
                    assertThat(new InclusionProof(leaf, size, path).proves(hash, root))
                            .isFalse();
                }
                for (var place : List.of(leaf - 1, leaf + 1, leaf ^ 2, -1, size, leaf + 2 * size)) {
                    assertThat(new InclusionProof(place, size, proof.path()).proves(hash, root))
                            .as("leaf %d of %d as %d", leaf, size, place)
                            .isFalse();
                }
                assertThat(new InclusionProof(leaf, size * 2L, proof.path()).proves(hash, root))
                        .isFalse();
                assertThat(new InclusionProof(leaf, size / 2, proof.path()).proves(hash, root))
                        .isFalse();
            }
        }
    }

    @Test
    void no_altered_consistency_proof_is_accepted() {
        for (var later : List.of(2, 3, 7, 8, 31, 64, 100, LEAVES)) {
            for (var earlier = 1; earlier < later; earlier += 1 + later / 20) {
                var proof = proofs.consistency(earlier, later);
                var from = roots.get(earlier);
                var to = roots.get(later);
                assertThat(proof.proves(flipped(from), to)).isFalse();
                assertThat(proof.proves(from, flipped(to))).isFalse();
                assertThat(proof.proves(to, from)).isFalse();
                assertThat(new ConsistencyProof(earlier, later, List.of()).proves(from, to))
                        .isFalse();
                for (var path : forged(proof.path(), to)) {
                    assertThat(new ConsistencyProof(earlier, later, path).proves(from, to))
                            .isFalse();
                }
                for (var sizes : List.of(
                        List.of(earlier - 1, later),
                        List.of(earlier + 1, later),
                        List.of(earlier, later * 2),
                        List.of(earlier, later / 2),
                        List.of(-1, later))) {
                    assertThat(new ConsistencyProof(sizes.getFirst(), sizes.getLast(), proof.path()).proves(from, to))
                            .as("%d to %d as %s", earlier, later, sizes)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void the_same_size_and_the_empty_tree_are_no_way_around_the_roots() {
        var root = roots.get(5);
        assertThat(new ConsistencyProof(5, 5, List.of()).proves(root, root)).isTrue();
        assertThat(new ConsistencyProof(5, 5, List.of(root)).proves(root, root)).isFalse();
        assertThat(new ConsistencyProof(5, 5, List.of()).proves(root, flipped(root)))
                .isFalse();
        assertThat(new ConsistencyProof(0, 5, List.of()).proves(TreeHash.OF_NOTHING, root))
                .isTrue();
        assertThat(new ConsistencyProof(0, 5, List.of()).proves(root, root)).isFalse();
        assertThat(new ConsistencyProof(0, 5, List.of(root)).proves(TreeHash.OF_NOTHING, root))
                .isFalse();
        assertThat(new ConsistencyProof(0, 0, List.of()).proves(root, root)).isFalse();
    }

    @Test
    void a_leaf_and_a_node_of_the_same_bytes_have_different_hashes() {
        var left = leaves.get(0);
        var right = leaves.get(1);
        var both = new byte[2 * TreeHash.LENGTH];
        System.arraycopy(left.bytes(), 0, both, 0, TreeHash.LENGTH);
        System.arraycopy(right.bytes(), 0, both, TreeHash.LENGTH, TreeHash.LENGTH);

        assertThat(TreeHash.ofLeaf(both)).isNotEqualTo(TreeHash.ofNode(left, right));
    }

    /** A tree of two to the fortieth leaves that nobody could store: each full subtree's hash is made up from its address. */
    @Test
    void a_proof_over_a_million_million_leaves_asks_once_and_reads_few() {
        var counted = new NaiveTree();
        NodeSource vast = addresses -> {
            counted.asked++;
            counted.read += addresses.size();
            return addresses.stream()
                    .map(address -> TreeHash.ofLeaf(address.toString().getBytes(StandardCharsets.UTF_8)))
                    .toList();
        };
        var size = (1L << 40) - 1;

        new TreeProofs(vast).inclusion(123_456_789_012L, size);
        assertThat(counted.asked).isEqualTo(1);
        assertThat(counted.read).isLessThanOrEqualTo(80);

        new TreeProofs(vast).consistency((1L << 39) + 12_345, size);
        assertThat(counted.asked).isEqualTo(2);
        assertThat(counted.read).isLessThanOrEqualTo(160);
    }

    @Test
    void what_no_tree_has_is_refused() {
        assertThatThrownBy(() -> proofs.inclusion(5, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> proofs.inclusion(-1, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> proofs.consistency(6, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> proofs.consistency(-1, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> proofs.root(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Frontier.of(3, List.of(leaves.getFirst())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NodeAddress(63, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NodeAddress(62, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TreeHash.of(new byte[31])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TreeHash.ofHex("nothing")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> proofs.root(LEAVES + 1)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_hash_is_read_as_it_was_written_and_cannot_be_changed_from_outside() {
        var hash = leaves.getFirst();
        assertThat(TreeHash.ofHex(hash.toString())).isEqualTo(hash).hasSameHashCodeAs(hash);
        assertThat(TreeHash.ofBase64(hash.base64())).isEqualTo(hash);
        assertThat(Base64.getDecoder().decode(hash.base64())).isEqualTo(hash.bytes());
        hash.bytes()[0] ^= 1;
        assertThat(TreeHash.ofHex(hash.toString())).isEqualTo(hash);
    }

    private static List<List<TreeHash>> forged(List<TreeHash> path, TreeHash root) {
        var forged = new ArrayList<List<TreeHash>>();
        for (var i = 0; i < path.size(); i++) {
            var bit = new ArrayList<>(path);
            bit.set(i, flipped(path.get(i)));
            forged.add(bit);
            var gap = new ArrayList<>(path);
            gap.remove(i);
            forged.add(gap);
            var twice = new ArrayList<>(path);
            twice.add(i, path.get(i));
            forged.add(twice);
        }
        for (var i = 1; i < path.size(); i++) {
            var swapped = new ArrayList<>(path);
            swapped.set(i - 1, path.get(i));
            swapped.set(i, path.get(i - 1));
            forged.add(swapped);
        }
        var before = new ArrayList<>(path);
        before.addFirst(root);
        forged.add(before);
        var after = new ArrayList<>(path);
        after.addLast(root);
        forged.add(after);
        return forged;
    }

    private static TreeHash flipped(TreeHash hash) {
        var bytes = hash.bytes();
        bytes[7] ^= 8;
        return TreeHash.of(bytes);
    }
}
