package org.welcomingcity.ledger.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The vectors that implementations of RFC 6962 and RFC 9162 share: eight leaves, the root of each size, and the proofs that
 * transparency-dev/merkle (proof/verify_test.go) and the first certificate-transparency code publish.
 */
class PublishedVectorsTest {

    private static final List<String> LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final List<String> ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private static final String LEAF_1 = "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7";
    private static final String LEAF_4 = "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b";
    private static final String LEAF_6 = "b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f";
    private static final String FROM_2_TO_3 = "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e";
    private static final String FROM_4_TO_5 = "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a";
    private static final String FROM_6_TO_7 = "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0";
    private static final String FROM_4_TO_7 = "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4";

    private final NaiveTree kept = new NaiveTree();
    private final List<TreeHash> leaves =
            LEAVES.stream().map(HexFormat.of()::parseHex).map(TreeHash::ofLeaf).toList();

    @Test
    void every_size_from_0_to_8_has_the_published_root() {
        var frontier = Frontier.empty();
        assertThat(frontier.root()).hasToString(ROOTS.getFirst());
        for (var size = 1; size <= 8; size++) {
            frontier.append(leaves.get(size - 1), kept);
            assertThat(frontier.root()).as("%d leaves", size).hasToString(ROOTS.get(size));
            assertThat(new TreeProofs(kept).root(size)).hasToString(ROOTS.get(size));
        }
    }

    static Stream<Arguments> inclusions() {
        return Stream.of(
                Arguments.of(0, 1, List.of()),
                Arguments.of(0, 8, List.of(LEAF_1, FROM_2_TO_3, FROM_4_TO_7)),
                Arguments.of(5, 8, List.of(LEAF_4, FROM_6_TO_7, ROOTS.get(4))),
                Arguments.of(2, 3, List.of(ROOTS.get(2))),
                Arguments.of(1, 5, List.of(ROOTS.get(1), FROM_2_TO_3, LEAF_4)));
    }

    @ParameterizedTest
    @MethodSource("inclusions")
    void the_published_inclusion_proofs_are_made_and_accepted(int leaf, int size, List<String> path) {
        grow();

        var proof = new TreeProofs(kept).inclusion(leaf, size);

        assertThat(proof.path()).map(TreeHash::toString).isEqualTo(path);
        assertThat(proof.proves(leaves.get(leaf), TreeHash.ofHex(ROOTS.get(size))))
                .isTrue();
    }

    static Stream<Arguments> consistencies() {
        return Stream.of(
                Arguments.of(1, 1, List.of()),
                Arguments.of(1, 8, List.of(LEAF_1, FROM_2_TO_3, FROM_4_TO_7)),
                Arguments.of(6, 8, List.of(FROM_4_TO_5, FROM_6_TO_7, ROOTS.get(4))),
                Arguments.of(2, 5, List.of(FROM_2_TO_3, LEAF_4)),
                Arguments.of(6, 7, List.of(FROM_4_TO_5, LEAF_6, ROOTS.get(4))));
    }

    @ParameterizedTest
    @MethodSource("consistencies")
    void the_published_consistency_proofs_are_made_and_accepted(int earlier, int later, List<String> path) {
        grow();

        var proof = new TreeProofs(kept).consistency(earlier, later);

        assertThat(proof.path()).map(TreeHash::toString).isEqualTo(path);
        assertThat(proof.proves(TreeHash.ofHex(ROOTS.get(earlier)), TreeHash.ofHex(ROOTS.get(later))))
                .isTrue();
    }

    /** RFC 9162, section 2.1.5: the tree of seven leaves, its letters and its examples. */
    @Test
    void the_example_of_the_rfc_holds() {
        grow();
        var proofs = new TreeProofs(kept);
        var a = leaves.get(0);
        var b = leaves.get(1);
        var c = leaves.get(2);
        var d = leaves.get(3);
        var e = leaves.get(4);
        var f = leaves.get(5);
        var j = leaves.get(6);
        var g = TreeHash.ofNode(a, b);
        var h = TreeHash.ofNode(c, d);
        var i = TreeHash.ofNode(e, f);
        var k = TreeHash.ofNode(g, h);
        var l = TreeHash.ofNode(i, j);

        assertThat(proofs.root(7)).isEqualTo(TreeHash.ofNode(k, l));
        assertThat(proofs.inclusion(0, 7).path()).containsExactly(b, h, l);
        assertThat(proofs.inclusion(3, 7).path()).containsExactly(c, g, l);
        assertThat(proofs.inclusion(4, 7).path()).containsExactly(f, j, k);
        assertThat(proofs.inclusion(6, 7).path()).containsExactly(i, k);
        assertThat(proofs.consistency(3, 7).path()).containsExactly(c, d, g, l);
        assertThat(proofs.consistency(4, 7).path()).containsExactly(l);
        assertThat(proofs.consistency(6, 7).path()).containsExactly(i, j, k);
    }

    private void grow() {
        var frontier = Frontier.empty();
        leaves.forEach(leaf -> frontier.append(leaf, kept));
    }
}
