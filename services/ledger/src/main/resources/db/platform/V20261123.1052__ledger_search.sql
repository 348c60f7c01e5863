-- What an auditor looks for: who, what about, what was done, when; newest first. On the sealed table, which the sealer fills
-- in batches: the table that transactions append to keeps its primary key and nothing else.
create index ledger_seal_by_time on ledger_seal (at, position);
create index ledger_seal_by_actor on ledger_seal (actor, at, position);
create index ledger_seal_by_action on ledger_seal (action, at, position);
create index ledger_seal_by_object_and_time on ledger_seal (object, at, position);
drop index ledger_seal_by_object;
