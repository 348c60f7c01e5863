package org.welcomingcity.ledger.tree;

/** Takes each full subtree's hash at the moment its last leaf is there; leaves are subtrees of level 0. */
@FunctionalInterface
public interface NodeSink {

    /** Keeps nothing. */
    NodeSink NONE = (address, hash) -> {};

    /** A subtree has become full. */
    void full(NodeAddress address, TreeHash hash);
}
