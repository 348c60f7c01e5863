package org.welcomingcity.ledger.tree;

import java.util.List;

/** Where the hashes of full subtrees are kept. A proof asks once, for all it needs. */
@FunctionalInterface
public interface NodeSource {

    /**
     * The hashes at these addresses, in the same order.
     *
     * @param addresses at most some 130 of them, each of a subtree that is full
     * @throws IllegalStateException when one of them is not kept
     */
    List<TreeHash> at(List<NodeAddress> addresses);
}
