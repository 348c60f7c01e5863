-- What one account did of one kind, over the years: two large sets of entries that had to be cut with each other, 147 ms
-- at the 95th percentile among five million (docs/ledger-benchmarks.md).
create index ledger_seal_by_actor_and_action on ledger_seal (actor, action, at, position);
