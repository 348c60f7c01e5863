-- A delivery is taken for a while, sent outside every transaction, and settled by whoever took it. What a sender that died
-- had in hand is taken again when its time is over; the time is the database's own, the same for all replicas.
alter table ledger_delivery
    add column lease        uuid,
    add column leased_until timestamptz,
    add check ((lease is null) = (leased_until is null));
